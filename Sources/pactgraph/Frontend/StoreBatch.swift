import Foundation
import PactModel
import PactStore

/// Articles on their way into a store, written many at a time.
final class StoreBatch {
  let store: GraphStore
  /// When the run began, ISO 8601.
  let readAt: String
  private(set) var summary = WriteSummary()
  private let run: RunID
  private var waiting: [StoredArticle] = []
  private var waitingBytes = 0
  private var ids: Set<String> = []

  /// Some hundreds of articles in one transaction are several times faster than as many single writes.
  private static let articleLimit = 500
  private static let byteLimit = 16 << 20

  init(store: GraphStore, tool: String, resources: String) throws(Diagnostic) {
    self.store = store
    readAt = Date().formatted(.iso8601)
    run = try store.beginRun(startedAt: readAt, tool: tool, resources: resources)
  }

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
    waitingBytes += article.text.utf8.count
    let isNew = ids.insert(article.extraction.id).inserted
    if waiting.count >= Self.articleLimit || waitingBytes >= Self.byteLimit { try flush() }
    return isNew ? [] : [CommandFault.repeatedArticle(article.extraction.id)]
  }

  /// Writes what is waiting.
  func flush() throws(Diagnostic) {
    guard !waiting.isEmpty else { return }
    summary += try store.write(waiting, run: run)
    waiting.removeAll(keepingCapacity: true)
    waitingBytes = 0
  }
}
