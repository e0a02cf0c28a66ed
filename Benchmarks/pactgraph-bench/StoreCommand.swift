import ArgumentParser
import Foundation
import PactCorpus
import PactModel
import PactResources
import PactStore

struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: "Fills stores of several sizes, and measures adding to and removing from them.",
    discussion: """
      What is stored is what is true of generated articles, so that the extractor's time is not in it. Into each store \
      articles are added one by one and by the hundred, taken out again, and replaced; the digest must then be the \
      one before. Times are medians, in milliseconds of processor time; the last columns are their ratio to the smallest store.

      EXAMPLE
        pactgraph-bench store --sizes 1000,10000,100000
      """)

  @Option(help: ArgumentHelp("How many articles each store has.", valueName: "n,n…"))
  var sizes = "1000,10000"
  @Option(help: ArgumentHelp("How many single articles are added and removed.", valueName: "n"))
  var rounds = 40
  @Option(help: "What the articles are a function of.")
  var seed: UInt64 = 1
  @Option(help: ArgumentHelp("The folder that holds Gazetteers and Benchmarks.", valueName: "dir"))
  var resources: String?

  func run() throws {
    let corpus = try Corpus(seed: seed, root: ResourceLibrary(root: resources).root)
    var first: StoreTimes?
    print("articles  fill, ms each  add one  remove one  replace one  add 100  remove 100  MB")
    for size in sizes.split(separator: ",").compactMap({ Int($0) }) {
      let times = try StoreTimes(corpus: corpus, size: size, rounds: rounds)
      print(times.row(comparedWith: first))
      fflush(nil)
      if first == nil { first = times }
    }
  }
}

/// What it costs to change a store of some size.
private struct StoreTimes {
  var size: Int
  var fill: Double
  var single: (add: Double, remove: Double, replace: Double)
  var hundred: (add: Double, remove: Double)
  var megabytes: Double

  init(corpus: Corpus, size: Int, rounds: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("bench.db").path
    let store = try GraphStore(path: file)
    var articles = corpus.makeIterator()
    let next = { (count: Int) in (0..<count).compactMap { _ in articles.next() }.map(Self.stored) }
    self.size = size
    var filling = 0.0
    for start in stride(from: 0, to: size, by: 500) {
      let batch = next(min(500, size - start))
      filling += try ProcessorTime.measure { try store.write(batch) }
    }
    fill = filling * 1000 / Double(max(1, size))
    let digest = try store.digest()
    let more = next(rounds)
    let adding = try more.map { article in try Self.milliseconds { try store.write([article]) } }
    let replacing = try more.map { article in try Self.milliseconds { try store.write([article]) } }
    let removing = try more.map { article in
      try Self.milliseconds { try store.remove(documents: [article.extraction.id]) }
    }
    single = (Self.median(adding), Self.median(removing), Self.median(replacing))
    let many = (0..<3).map { _ in next(100) }
    let addingMany = try many.map { batch in try Self.milliseconds { try store.write(batch) } }
    let removingMany = try many.map { batch in
      try Self.milliseconds { try store.remove(documents: batch.map(\.extraction.id)) }
    }
    hundred = (Self.median(addingMany), Self.median(removingMany))
    guard try store.digest() == digest else {
      throw Diagnostic("PG-906", "the graph is not the one before what was added and removed", file: file)
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    megabytes = Double((attributes[.size] as? Int) ?? 0) / 1e6
  }

  private static func stored(_ generated: GeneratedArticle) -> StoredArticle {
    StoredArticle(generated.extraction, text: generated.article.text)
  }

  private static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    try ProcessorTime.measure(body) * 1000
  }

  private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

  func row(comparedWith first: StoreTimes?) -> String {
    let cells: [(Double, Double?)] = [
      (fill, first?.fill), (single.add, first?.single.add), (single.remove, first?.single.remove),
      (single.replace, first?.single.replace), (hundred.add, first?.hundred.add),
      (hundred.remove, first?.hundred.remove),
    ]
    let columns = cells.map { value, base in
      String(format: "%.2f", value) + (base.map { String(format: " (×%.2f)", value / $0) } ?? "")
    }
    return ([String(size)] + columns + [String(format: "%.1f", megabytes)]).joined(separator: "  ")
  }
}
