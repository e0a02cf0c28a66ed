import ArgumentParser
import PactModel

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Takes back the last decision.",
    discussion: """
      The last block goes from the file of decisions; the graph is then as before. Other decisions can be taken back \
      by deleting their lines: the next command that writes to the store follows the file.

      EXAMPLES
        pactgraph undo
        pactgraph undo --decisions shared.decisions
      """)

  @OptionGroup var options: CurationOptions

  func run() throws {
    let session = try options.open()
    let block = try session.file.removeLastBlock()
    if block.isEmpty { throw CurationFault.nothingToUndo(session.file.path) }
    try session.replay()
    try OutputFile.print("taken back:\n" + block.map { "  \($0)\n" }.joined())
  }
}
