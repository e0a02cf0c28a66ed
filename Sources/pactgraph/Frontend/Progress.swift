import Foundation

/// Shows on a terminal how far a long run has come; says nothing anywhere else.
final class Progress {
  private let total: Int?
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isShown = false
  private let isEnabled = Terminal.isInteractive

  /// - Parameter inputs: what will be read; where these are single articles, their number is the total.
  init(inputs: [String]) {
    total = isEnabled ? Self.count(inputs) : nil
  }

  /// Redraws the line, at most ten times a second.
  func update(_ done: Int) {
    guard isEnabled, ContinuousClock.now - last > .milliseconds(100) else { return }
    last = .now
    isShown = true
    let seconds = (last - start) / .seconds(1)
    let rate = Int(Double(done) / max(seconds, 0.001))
    draw("\(done)\(total.map { "/\($0)" } ?? "") articles, \(rate)/s")
  }

  /// Wipes the line, so that a message can stand in its place.
  func clear() {
    if isShown { draw("") }
    isShown = false
  }

  private func draw(_ text: String) { FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8)) }

  /// The number of files, if each can hold only one article; else nil.
  private static func count(_ inputs: [String]) -> Int? {
    var count = 0
    for input in inputs {
      var isFolder: ObjCBool = false
      guard input != "-", FileManager.default.fileExists(atPath: input, isDirectory: &isFolder) else {
        return nil
      }
      let files =
        isFolder.boolValue ? FileManager.default.enumerator(atPath: input)?.allObjects as? [String] : [input]
      for file in files ?? [] {
        switch file.split(separator: ".").last?.lowercased() {
        case "jsonl", "ndjson": return nil
        case "txt", "text", "json", "html", "htm", "xhtml": count += 1
        default: if !isFolder.boolValue { count += 1 }
        }
      }
    }
    return count
  }
}
