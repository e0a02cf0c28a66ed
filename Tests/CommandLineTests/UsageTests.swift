import Foundation
import Testing

@Suite struct UsageTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test(arguments: [
    "", "extract", "query", "query partners", "query agreements", "query people", "query entity", "explain",
    "export",
    "parse", "evaluate", "resources", "resources check", "test-rules", "remove", "import", "digest", "verify",
    "stats",
    "merge", "split", "forbid", "rename", "undo", "review",
  ])
  func `every command explains itself with examples`(command: String) throws {
    let run = try workshop.shell("pactgraph \(command) --help")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("USAGE: pactgraph"))
    if command == "resources check" { return }
    let examples = try #require(run.output.components(separatedBy: "EXAMPLES\n").dropFirst().first)
    let lines = examples.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
    #expect(!lines.isEmpty)
    // Each on a line of its own, not wrapped.
    for line in lines { #expect(line.hasPrefix("  ") && line.contains("pactgraph"), "\(line)") }
  }

  @Test func `help names defaults and exit codes`() throws {
    #expect(try workshop.run("--help").output.contains("66"))
    #expect(try workshop.run("extract", "--help").output.contains("pactgraph.db"))
    #expect(try workshop.run("query", "partners", "--help").output.contains("(default: pactgraph.db)"))
  }

  @Test(arguments: [
    "frobnicate", "extract --frobnicate", "extract --jobs 0 -", "extract --jobs many -",
    "extract --format xml -",
    "query partners", "query partners 대전 --format xml", "query agreements --status perhaps", "explain",
    "explain --triple nonsense", "export", "export --format svg", "export --format dot --depth -1", "parse",
    "evaluate", "evaluate gold --errors --top 0", "evaluate gold --top 3", "evaluate gold --predicate party",
    "evaluate gold --errors --predicate owns", "query agreements --since yesterday",
    "remove", "extract a.txt --format jsonl --replace", "merge 대전", "rename 대전 ''", "review --format xml",
  ])
  func `wrong usage ends with status 64`(arguments: String) throws {
    try workshop.write("a.txt", "대전시")
    try #require(try workshop.run("extract", "a.txt").status == 0)
    let run = try workshop.shell("pactgraph \(arguments)")
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test func `the version is printed`() throws {
    #expect(try workshop.run("--version").lines.count == 1)
  }
}
