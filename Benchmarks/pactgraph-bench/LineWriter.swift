import Foundation
import PactModel

/// Writes lines to a file or to standard output, a megabyte at a time.
final class LineWriter {
  private let handle: FileHandle
  private var buffer: [UInt8] = []

  /// - Parameter path: the file, or nil for standard output.
  init(path: String?) throws(Diagnostic) {
    guard let path else {
      handle = .standardOutput
      return
    }
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else {
      throw Diagnostic("PG-905", "the file cannot be written", category: .io, file: path)
    }
    self.handle = handle
  }

  func write(_ line: String) throws {
    buffer.append(contentsOf: line.utf8)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= 1 << 20 { try flush() }
  }

  func close() throws { try flush() }

  private func flush() throws {
    try handle.write(contentsOf: Data(buffer))
    buffer.removeAll(keepingCapacity: true)
  }
}
