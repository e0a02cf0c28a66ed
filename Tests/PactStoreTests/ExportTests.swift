import Foundation
import PactExport
import PactModel
import PactQuery
import PactStore
import Testing

@Suite struct ExportTests {
  private let temporary: TemporaryStore
  private let export: GraphExport

  init() throws {
    temporary = try TemporaryStore()
    try temporary.store.write(SampleArticles.all)
    export = GraphExport(temporary.store)
  }

  /// Whether a program is installed.
  private static func find(_ program: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private func draw(_ dot: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.find("dot")))
    process.arguments = ["-Tsvg"]
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
    try process.run()
    input.fileHandleForWriting.write(Data(dot.utf8))
    try input.fileHandleForWriting.close()
    let svg = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(complaints)")
    #expect(complaints.isEmpty, "\(complaints)")
    return String(decoding: svg, as: UTF8.self)
  }

  @Test(.enabled(if: find("dot") != nil), arguments: Language.allCases)
  func `Graphviz draws the picture with labels in the chosen language`(language: Language) throws {
    let svg = try draw(export.text(as: .dot, options: ExportOptions(language: language, legend: true)))
    #expect(svg.contains(language == .korean ? "퀘벡주" : "Quebec"))
    #expect(svg.contains("MOU"))
    #expect(svg.contains("2025&#45;06&#45;11"))
  }

  @Test(.enabled(if: find("dot") != nil))
  func `names that are markup to Graphviz are drawn as they are`() throws {
    var sketch = ArticleSketch("odd", .english)
    let odd = sketch.entity(.organization, "R&D \"Labs\" \\N <b>{x|y}\\", en: "R&D \"Labs\" \\N <b>{x|y}\\")
    let other = sketch.entity(.organization, "&lt;", en: "&lt;")
    sketch.sentence("They cooperate.", (odd, .cooperatesWith, .entity(other)))
    try temporary.store.write([sketch.stored])
    let svg = try draw(export.text(as: .dot))
    #expect(svg.contains(">R&amp;D &quot;Labs&quot; \\N &lt;b&gt;{x|y}\\</text>"))
    #expect(svg.contains(">&amp;lt;</text>"))
  }

  @Test func `around a node come only nodes within the depth`() throws {
    let quebec = try GraphQuery(temporary.store).node(named: "Quebec").id
    // One step leads to the pact alone, which joins nothing without the other party.
    let near = try export.text(as: .nodes, options: ExportOptions(center: quebec, depth: 1))
    #expect(near.split(separator: "\r\n").count == 2)
    let far = try export.text(as: .nodes, options: ExportOptions(center: quebec, depth: 2))
    #expect(far.contains("Daejeon") && far.contains("Lee Jang-woo"))
    #expect(!far.contains("Haneulbit") && !far.contains("Dresden"))
  }

  @Test func `an agreement is drawn between its parties, the one in the centre on the left`() throws {
    let query = GraphQuery(temporary.store)
    let (quebec, daejeon) = (try query.node(named: "Quebec").id, try query.node(named: "Daejeon").id)
    let pact = try #require(query.agreements(of: "Quebec").rows.first).id
    for (center, other) in [(quebec, daejeon), (daejeon, quebec)] {
      let dot = try export.text(as: .dot, options: ExportOptions(center: center))
      #expect(dot.contains("  \(center) -> \(pact) ["))
      #expect(dot.contains("  \(pact) -> \(other) ["))
      #expect(dot.contains("label=\"MOU\\n2025-06-11\""))
    }
  }

  @Test(arguments: ExportFormat.allCases)
  func `equal graphs give equal bytes`(format: ExportFormat) throws {
    let other = try TemporaryStore()
    for article in SampleArticles.all.reversed() { try other.store.write([article]) }
    let text = try export.text(as: format)
    #expect(try GraphExport(other.store).text(as: format) == text)
    #expect(text.utf8.last == UInt8(ascii: "\n"))
  }

  @Test func `JSON lines hold every node and triple with its evidence`() throws {
    let lines = try export.text(as: .jsonl).split(separator: "\n")
    let counts = try temporary.store.counts()
    #expect(lines.count == counts.nodes + counts.triples)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: [String: Any]]
      if let edge = object?["edge"] { #expect((edge["evidence"] as? [Any])?.isEmpty == false) }
    }
  }

  @Test func `GraphML is well-formed whatever the names`() throws {
    var sketch = ArticleSketch("odd", .english)
    let odd = sketch.entity(.organization, "A<&\u{1}]]>", en: "A<&\u{1}]]>")
    let other = sketch.entity(.organization, "B", en: "B")
    sketch.sentence("They cooperate.", (odd, .cooperatesWith, .entity(other)))
    try temporary.store.write([sketch.stored])
    let text = try export.text(as: .graphml)
    #expect(text.contains("A&lt;&amp;\u{FFFD}]]&gt;"))
    #expect(text.components(separatedBy: "<node ").count == text.components(separatedBy: "</node>").count)
  }
}
