import Foundation
import PactModel
import PactResources

/// What gazetteers and rules there are.
struct ResourceSurvey {
  let library: ResourceLibrary

  /// Where the resources are, and how many of each kind.
  ///
  /// - Throws: the first fault of any file.
  func summary() throws(Diagnostic) -> String {
    let resources = try library.open()
    let rules = try RuleFile.decode(resources.compiledRules)
    var entries: [EntityType: Int] = [:]
    for index in 0..<UInt32(resources.entryCount) { entries[resources.entry(index).type, default: 0] += 1 }
    let byType = EntityType.allCases.compactMap { type in entries[type].map { "\($0) \(type.rawValue)" } }
    let byLanguage = Language.allCases.map { language in
      "\(rules.count { $0.language == language }) \(language == .korean ? "Korean" : "English")"
    }
    return """
      resources   \(library.root)
      compiled    \(library.compiledPath)
      entries     \(resources.entryCount)  (\(byType.joined(separator: ", ")))
      rules       \(rules.count)  (\(byLanguage.joined(separator: ", ")))

      """
  }

  /// Every file of the resource folder that takes part, with the number of its rows or rules.
  ///
  /// - Throws: the first fault of any file.
  func files() throws(Diagnostic) -> String {
    var perRuleFile: [String: Int] = [:]
    for rule in try RuleFile.decode(library.open().compiledRules) { perRuleFile[rule.file, default: 0] += 1 }
    var lines: [String] = []
    for folder in ["Gazetteers", "Schemas"] {
      let walk = FileManager.default.enumerator(atPath: library.root + "/" + folder)
      for path in ((walk?.allObjects as? [String]) ?? []).sorted() {
        let file = "\(folder)/\(path)"
        if path.hasSuffix(".tsv") {
          lines.append("\(file)  \(rows("\(library.root)/\(file)")) rows")
        } else if path.hasPrefix("rules/"), path.hasSuffix(".yaml") {
          let count = perRuleFile.first { file.hasSuffix($0.key) || $0.key.hasSuffix(file) }?.value ?? 0
          lines.append("\(file)  \(count) rules")
        }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The rows below the line that names the columns.
  private func rows(_ path: String) -> Int {
    guard let data = FileManager.default.contents(atPath: path) else { return 0 }
    let lines = data.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
    return max(0, lines.count - 1)
  }
}
