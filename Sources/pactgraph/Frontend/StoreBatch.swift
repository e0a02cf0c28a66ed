import Foundation
import PactModel
import PactStore

/// Articles on their way into a store, written many at a time.
final class StoreBatch {
  let store: GraphStore
  /// When the run began, ISO 8601; the reading date of every article that is added.
  private let readAt: String
  private(set) var summary = WriteSummary()
  private let tool: String
  private let resources: String?
  private var run: RunID?
  private var waiting: [StoredArticle] = []
  private var waitingBytes = 0
  private var ids: Set<String> = []

  /// Some hundreds of articles in one transaction are several times faster than as many single writes.
  private static let articleLimit = 500
  private static let byteLimit = 16 << 20

  init(store: GraphStore, tool: String, resources: String?) {
    self.store = store
    self.tool = tool
    self.resources = resources
    readAt = Date().formatted(.iso8601)
  }

  /// Whether an article of this id came in this run already.
  func hasSeen(_ id: String) -> Bool { ids.contains(id) }

  /// Notes that an article is among the inputs and stands in the store as it is.
  func keep(_ id: String) { ids.insert(id) }

  /// Takes an article.
  ///
  /// - Returns: why it was left out, or what a reader should know about it.
  func add(_ article: StoredArticle) throws(Diagnostic) -> [Diagnostic] {
    do throws(Diagnostic) {
      try GraphStore.validate(article)
    } catch {
      return [error]
    }
    waiting.append(article)
    waiting[waiting.count - 1].readAt = readAt
    waitingBytes += article.text.utf8.count
    let isNew = ids.insert(article.extraction.id).inserted
    if waiting.count >= Self.articleLimit || waitingBytes >= Self.byteLimit { try flush() }
    return isNew ? [] : [CommandFault.repeatedArticle(article.extraction.id)]
  }

  /// Writes what is waiting.
  func flush() throws(Diagnostic) {
    guard !waiting.isEmpty else { return }
    if run == nil { run = try store.beginRun(startedAt: readAt, tool: tool, resources: resources) }
    summary += try store.write(waiting, run: run)
    waiting.removeAll(keepingCapacity: true)
    waitingBytes = 0
  }

  /// Takes out of the store what was not among the inputs.
  ///
  /// - Returns: how many articles went.
  func removeOthers() throws(Diagnostic) -> Int {
    try store.remove(documents: store.documentIDs().filter { !ids.contains($0) }).count
  }
}
