import PactModel

/// Finds the day of publication where a text states it: beside a label, a by-line or a copyright notice.
enum PublicationDate {
  /// The first full date in a string of metadata, as `2025-06-12`; also a bare `20250612…`.
  static func parse(_ value: String) -> String? {
    var copy = value
    return copy.withUTF8 { bytes in
      let scanner = DateScanner(bytes: bytes)
      for i in bytes.indices {
        if let found = scanner.date(at: i) { return found.iso }
      }
      return compact(bytes)
    }
  }

  private static func compact(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let digits = Array(bytes.prefix { DateScanner.isDigit($0) })
    guard digits.count == 8 || digits.count == 12 || digits.count == 14 else { return nil }
    let spread = digits[0..<4] + [0x2D] + digits[4..<6] + [0x2D] + digits[6..<8]
    return spread.withUnsafeBufferPointer { DateScanner(bytes: $0).date(at: 0)?.iso }
  }

  static func find(in text: String) -> String? { nil }
}
