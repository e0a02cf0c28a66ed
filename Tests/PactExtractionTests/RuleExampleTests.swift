import PactExtraction
import PactResources
import Testing

@Suite struct RuleExampleTests {
  static let library = try! ResourceLibrary()
  static let runner = RuleExampleRunner(extractor: try! Extractor(resources: library.open()))

  @Test(arguments: try! RuleFile.examples(root: library.root))
  func `Every rule does with its examples what it says`(example: RuleExample) {
    let outcome = Self.runner.run(example)
    #expect(
      outcome.isPassed,
      "\(example.file):\(example.line) \(example.text) missing \(outcome.missing) stated \(outcome.stated)")
  }
}
