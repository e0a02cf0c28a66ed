import Foundation
import PactModel

/// Bytes on their way to standard output or a file, buffered.
///
/// A regular file appears only when it is complete. A reader that has seen enough (`| head`) ends the output quietly:
/// see ``ClosedPipe``.
final class OutputFile {
  /// Thrown when nobody reads on: no fault, but a reason to stop.
  struct ClosedPipe: Error {}

  private let name: String
  private let descriptor: Int32
  /// What the file is called until it is complete, and then.
  private let unfinished: (path: String, final: String)?
  private var buffer: [UInt8] = []
  private static let capacity = 1 << 16

  /// Writes to standard output.
  init() {
    name = "standard output"
    descriptor = STDOUT_FILENO
    unfinished = nil
  }

  /// Writes to a file; `-` is standard output.
  convenience init(path: String?) throws(Diagnostic) {
    if let path, path != "-" { try self.init(file: path) } else { self.init() }
  }

  private init(file path: String) throws(Diagnostic) {
    name = path
    var status = stat()
    let exists = stat(path, &status) == 0
    let isSpecial = exists && status.st_mode & S_IFMT != S_IFREG
    let target = isSpecial ? path : "\(path).\(getpid()).part"
    descriptor = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw CommandFault.unwritable(path, String(cString: strerror(errno))) }
    unfinished = isSpecial ? nil : (target, path)
  }

  /// Prints a text to standard output at once.
  static func print(_ text: String) throws {
    let output = OutputFile()
    try output.write(text)
    try output.finish()
  }

  func write(_ text: String) throws {
    buffer += text.utf8
    if buffer.count >= Self.capacity { try flush() }
  }

  func write(_ bytes: [UInt8]) throws {
    buffer += bytes
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Hands on what is buffered.
  func flush() throws {
    var start = 0
    while start < buffer.count {
      let written = buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress! + start, bytes.count - start)
      }
      if written >= 0 {
        start += written
      } else if errno == EPIPE {
        throw ClosedPipe()
      } else if errno != EINTR {
        throw CommandFault.unwritable(name, String(cString: strerror(errno)))
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Completes the output: a file gets its name now.
  func finish() throws {
    try flush()
    guard let unfinished else { return }
    if close(descriptor) != 0 || rename(unfinished.path, unfinished.final) != 0 {
      throw CommandFault.unwritable(name, String(cString: strerror(errno)))
    }
  }

  /// Gives up: no half-written file stays.
  func abandon() {
    guard let unfinished else { return }
    close(descriptor)
    unlink(unfinished.path)
  }
}
