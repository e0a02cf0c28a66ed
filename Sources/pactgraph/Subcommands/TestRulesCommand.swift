import ArgumentParser
import PactExtraction
import PactModel
import PactResources

struct TestRulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test-rules",
    abstract: "Runs the examples that stand beside the rules in Schemas/rules.",
    discussion: """
      EXAMPLES
        pactgraph test-rules
        pactgraph test-rules --rule ko.sign
      """)

  @Option(help: "Only rules whose id starts with this.")
  var rule: String = ""
  @OptionGroup var resources: ResourceOptions

  func run() throws {
    let library = try ResourceLibrary(root: resources.resources)
    let runner = RuleExampleRunner(extractor: try Extractor(resources: library.open()))
    var failed = 0
    let examples = try RuleFile.examples(root: library.root).filter { $0.rule.hasPrefix(rule) }
    for example in examples {
      let outcome = runner.run(example)
      guard !outcome.isPassed else { continue }
      failed += 1
      try OutputFile.print("\(example.file):\(example.line): \(example.rule): \(example.text)\n")
      for missing in outcome.missing { try OutputFile.print("  missing: \(missing)\n") }
      if example.yields.isEmpty {
        for stated in outcome.stated { try OutputFile.print("  should not: \(stated)\n") }
      }
    }
    try OutputFile.print("\(examples.count) examples, \(failed) failed\n")
    if failed > 0 { throw ExitCode(65) }
  }
}
