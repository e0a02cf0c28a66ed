import Glibc
import PactModel

/// Splits a stream of bytes at line feeds, in memory bounded by the longest line allowed.
struct LineSplitter {
  struct Line {
    /// One-based.
    var number: Int
    /// Without the line feed and a carriage return before it; nil if the line is longer than allowed.
    var bytes: [UInt8]?
  }

  private let next: () throws(Diagnostic) -> [UInt8]?
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  /// Up to where the buffer is known to hold no line feed after `start`.
  private var searched = 0
  private var number = 0
  private var isAtEnd = false

  init(limit: Int, next: @escaping () throws(Diagnostic) -> [UInt8]?) {
    self.limit = limit
    self.next = next
  }

  mutating func nextLine() throws(Diagnostic) -> Line? {
    var isOverlong = false
    while true {
      if let end = lineFeed() {
        defer {
          start = end + 1
          searched = start
        }
        return line(upTo: end, isOverlong)
      }
      searched = buffer.count
      if buffer.count - start > limit {
        isOverlong = true
        buffer.removeAll(keepingCapacity: true)
        (start, searched) = (0, 0)
      }
      guard !isAtEnd, let piece = try next() else {
        isAtEnd = true
        if start == buffer.count, !isOverlong { return nil }
        defer {
          buffer = []
          (start, searched) = (0, 0)
        }
        return line(upTo: buffer.count, isOverlong)
      }
      if start > 0 {
        buffer.removeSubrange(..<start)
        searched -= start
        start = 0
      }
      buffer += piece
    }
  }

  private func lineFeed() -> Int? {
    buffer.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, searched < bytes.count,
        let found = memchr(base + searched, 0x0A, bytes.count - searched)
      else { return nil }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  private mutating func line(upTo end: Int, _ isOverlong: Bool) -> Line {
    number += 1
    if isOverlong || end - start > limit { return Line(number: number, bytes: nil) }
    var last = end
    if last > start, buffer[last - 1] == 0x0D { last -= 1 }
    return Line(number: number, bytes: Array(buffer[start..<last]))
  }
}
