import Glibc
import PactModel

/// Bytes that come piece by piece: from a file, from standard input or from memory.
final class ByteSource {
  /// The input's name in ids and diagnostics.
  let name: String
  /// Whether it may be a conversation: standard input.
  let isStream: Bool
  private let descriptor: Int32
  private let isOwner: Bool
  /// What was read ahead and not yet handed out.
  private var ahead: [UInt8]
  private var isAtEnd: Bool

  static let pieceBytes = 1 << 18

  init(name: String, bytes: [UInt8]) {
    self.name = name
    isStream = false
    descriptor = -1
    isOwner = false
    ahead = bytes
    isAtEnd = true
  }

  init(standardInputAs name: String) {
    self.name = name
    isStream = true
    descriptor = STDIN_FILENO
    isOwner = false
    ahead = []
    isAtEnd = false
  }

  init(path: String) throws(Diagnostic) {
    name = path
    isStream = false
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      let reason = errno
      throw reason == ENOENT || reason == ENOTDIR
        ? Fault.missing(path) : Fault.unreadable(path, String(cString: strerror(reason)))
    }
    isOwner = true
    ahead = []
    isAtEnd = false
  }

  deinit {
    if isOwner { close(descriptor) }
  }

  private func readPiece() throws(Diagnostic) -> [UInt8] {
    if isAtEnd { return [] }
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceBytes) { buffer, count in
      var taken: Int
      repeat { taken = read(descriptor, buffer.baseAddress, buffer.count) } while taken < 0 && errno == EINTR
      failure = taken < 0 ? errno : 0
      count = max(0, taken)
    }
    if failure != 0 {
      isAtEnd = true
      throw Fault.unreadable(name, String(cString: strerror(failure)))
    }
    if piece.isEmpty { isAtEnd = true }
    return piece
  }

  /// The first bytes, at least `count` unless the input is shorter. They stay to be read.
  func head(_ count: Int) throws(Diagnostic) -> ArraySlice<UInt8> {
    while ahead.count < count, !isAtEnd { ahead += try readPiece() }
    return ahead.prefix(count)
  }

  /// The first bytes up to a line feed and what came with it, about `count` at most. They stay to be read.
  func headLine(_ count: Int) throws(Diagnostic) -> ArraySlice<UInt8> {
    while ahead.count < count, !isAtEnd, !ahead.contains(0x0A) { ahead += try readPiece() }
    return ahead.prefix(count)
  }

  /// The next bytes, or nil at the end.
  func next() throws(Diagnostic) -> [UInt8]? {
    if !ahead.isEmpty {
      defer { ahead = [] }
      return ahead
    }
    let piece = try readPiece()
    return piece.isEmpty ? nil : piece
  }

  /// Everything that is left, or nil if it is more than `limit` bytes.
  func rest(limit: Int) throws(Diagnostic) -> [UInt8]? {
    var all: [UInt8] = []
    while let piece = try next() {
      if all.count + piece.count > limit { return nil }
      if all.isEmpty { all = piece } else { all += piece }
    }
    return all
  }
}
