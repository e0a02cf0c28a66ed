/// The visible text of a page while it is put together: white space collapsed, lines broken where blocks end.
struct HTMLText {
  private(set) var bytes: [UInt8] = []
  /// Line feeds to write before the next text.
  private var breaks = 0
  private var needsSpace = false
  private let limit: Int

  init(limit: Int = .max) { self.limit = limit }

  /// At least so many line feeds come before the next text.
  mutating func lineBreak(_ count: Int) {
    guard count > 0 else { return }
    breaks = max(breaks, count)
    needsSpace = false
  }

  /// `<br>`: two in a row make an empty line.
  mutating func addLineBreak() {
    breaks = min(2, breaks + 1)
    needsSpace = false
  }

  mutating func space() { needsSpace = true }

  /// Adds text, decoding character references.
  mutating func append(_ source: ArraySlice<UInt8>, keepsSpaces: Bool = false) {
    var i = source.startIndex
    while i < source.endIndex, bytes.count < limit {
      let byte = source[i]
      if byte == UInt8(ascii: "&"), let (scalar, end) = Self.reference(source, i) {
        i = end
        if scalar.value == 0xA0 || scalar.value <= 0x20 {
          if keepsSpaces { bytes.append(0x20) } else { needsSpace = true }
        } else {
          flush()
          bytes += Array(String(Character(scalar)).utf8)
        }
      } else if byte <= 0x20, !keepsSpaces {
        needsSpace = true
        i += 1
      } else if byte == 0xC2, !keepsSpaces, i + 1 < source.endIndex, source[i + 1] == 0xA0 {
        needsSpace = true
        i += 2
      } else {
        flush()
        bytes.append(byte == 0x09 ? 0x20 : byte)
        i += 1
      }
    }
  }

  private mutating func flush() {
    if !bytes.isEmpty {
      if breaks > 0 {
        for _ in 0..<breaks { bytes.append(0x0A) }
      } else if needsSpace, bytes.last != 0x0A {
        bytes.append(0x20)
      }
    }
    breaks = 0
    needsSpace = false
  }

  private static func reference(_ source: ArraySlice<UInt8>, _ start: Int) -> (Unicode.Scalar, Int)? {
    let name = source[(start + 1)...].prefix(12).prefix { DateScanner.isWord($0) || $0 == UInt8(ascii: "#") }
    guard !name.isEmpty, let scalar = HTMLEntities.scalar(name) else { return nil }
    let end = name.endIndex
    return (scalar, end < source.endIndex && source[end] == UInt8(ascii: ";") ? end + 1 : end)
  }

  func finished() -> String { String(decoding: bytes, as: UTF8.self) }
}
