import ArgumentParser
import PactModel
import PactStore

struct RenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Decides what a thing is called in answers and exports.",
    discussion: """
      A name in Hangul is the Korean one, any other the English one. Names in articles stay as they are.

      EXAMPLES
        pactgraph rename Quebec "Québec"
        pactgraph rename Quebec 퀘벡
      """)

  @Argument(help: "A name in either language, or the id of a node.")
  var name: String
  @Argument(help: ArgumentHelp("Its new name.", valueName: "new-name"))
  var newName: String
  @OptionGroup var options: CurationOptions

  func validate() throws {
    if newName.isEmpty || newName.contains(where: { $0.isNewline || $0 == "\t" }) {
      throw ValidationError("a name is one line, not empty and without tabs")
    }
  }

  func run() throws {
    let session = try options.open()
    let node = try session.node(name)
    if node.type == .agreement { throw CurationFault.agreement(name) }
    let isHangul = newName.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
    let language: Language = isHangul ? .korean : .english
    let reference = try session.references(node)[0]
    try session.decide(
      [Decision(.rename, reference, "\(language.rawValue)=\(newName)")],
      comment: "rename \(name) | \(newName)")
    try OutputFile.print("\(session.show(node)) is called \(newName) now\n")
  }
}
