import ArgumentParser
import Foundation
import PactModel
import PactStore

struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Decides that a part of a thing is another thing.",
    discussion: """
      Without a part, the parts are listed: the ways in which articles present the thing. A part is named as in that \
      list, or by its name or its body; a part of an agreement is what one article says of it, and is named by the article.

      EXAMPLES
        pactgraph split 이장우
        pactgraph split 이장우 가람소재
        pactgraph split 이장우 "Person:이장우@가람소재"
        pactgraph split n0abcdefghijkl ko-001
      """)

  @Argument(help: "A name in either language, or the id of a node.")
  var name: String
  @Argument(help: "What is another thing.")
  var part: String?
  @OptionGroup var options: CurationOptions

  func run() throws {
    let session = try options.open()
    let node = try session.node(name)
    let parts = try session.references(node)
    guard let part else {
      try OutputFile.print(session.show(node) + "\n" + parts.map { "  \($0)\n" }.joined())
      return
    }
    let chosen = parts.filter { $0 == part || Self.words(of: $0).contains(NameKey.normalize(part)) }
    let rest = parts.filter { !chosen.contains($0) }
    if chosen.isEmpty || rest.isEmpty { throw CurationFault.noSuchPart(part, name, parts) }
    try session.decide(session.pairs(.forbid, chosen, rest), comment: "split \(name) | \(part)")
    try OutputFile.print("\(chosen.joined(separator: ", ")) is not \(session.show(node)) any more\n")
  }

  /// The name and the body in a reference, as names are compared.
  private static func words(of reference: String) -> [String] {
    guard let colon = reference.firstIndex(of: ":") else { return [] }
    let rest = reference[reference.index(after: colon)...]
    return rest.split(separator: "@").map { NameKey.normalize(String($0)) }
  }
}
