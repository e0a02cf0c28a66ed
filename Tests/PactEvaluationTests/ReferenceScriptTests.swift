import Foundation
import PactEvaluation
import PactModel
import Testing

/// Compares the scorer with the reference script, where the script and its gold articles are at hand.
@Suite struct ReferenceScriptTests {
  /// `../shared/gold`, beside the repository.
  private static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../shared/gold").standardizedFileURL.path
  private static let isAtHand = FileManager.default.fileExists(atPath: folder + "/score.py")

  @Test(.enabled(if: isAtHand), arguments: 0..<6 as Range<UInt64>)
  func `random faults give the figures and errors of the reference script`(seed: UInt64) throws {
    let gold = try GoldArticle.load(directory: Self.folder + "/dev")
    #expect(!gold.isEmpty)
    var generator = Perturbation.Generator(state: seed)
    var predictions = gold.map { Perturbation.faulty($0, &generator) }
    predictions.remove(at: Int.random(in: 0..<predictions.count, using: &generator))
    predictions.shuffle(using: &generator)

    let encoder = JSONEncoder()
    let lines = try predictions.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    let file = FileManager.default.temporaryDirectory.appending(path: "pact-\(UUID().uuidString).jsonl").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: file))

    let report = Scorer.score(gold: gold, predictions: try PredictionReader.load(file))
    let expected = try run([Self.folder + "/score.py", "--errors", Self.folder + "/dev", file])
    let actual = report.table(errors: true)
    // The first line that differs says more than two long tables.
    for (ours, theirs) in zip(actual.split(separator: "\n"), expected.split(separator: "\n"))
    where ours != theirs {
      Issue.record("ours \(ours)\ntheirs \(theirs)")
      break
    }
    #expect(actual.utf8.count == expected.utf8.count)

    let figures = try run([Self.folder + "/score.py", "--json", Self.folder + "/dev", file])
    let theirs = try JSONSerialization.jsonObject(with: Data(figures.utf8)) as? NSDictionary
    let ours = try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? NSDictionary
    #expect(ours == theirs)
  }

  private func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
