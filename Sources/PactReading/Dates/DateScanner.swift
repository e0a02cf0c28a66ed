/// Reads calendar dates as Korean and English papers write them, at a given byte.
///
/// `2025-06-12`, `2025.06.12`, `2025. 6. 12.`, `2025/06/12`, `2025년 6월 12일`, `June 12, 2025`, `Jun. 12 2025`,
/// `12 June 2025`, `12th of June, 2025`. Only full dates between 1900 and 2099 count.
struct DateScanner {
  struct Found {
    /// ISO 8601: `2025-06-12`.
    var iso: String
    /// The byte after the date.
    var end: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>

  /// The date that starts at a byte, if one does.
  func date(at start: Int) -> Found? {
    guard start < bytes.count else { return nil }
    if start > 0, Self.isWord(bytes[start - 1]) { return nil }
    let byte = bytes[start]
    if byte >= 0x30 && byte <= 0x39 { return yearFirst(start) ?? dayFirst(start) }
    if byte >= 0x41 && byte <= 0x5A { return monthFirst(start) }
    return nil
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// ASCII letters and digits.
  static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private func number(_ i: inout Int, digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while i < bytes.count, count < digits.upperBound, Self.isDigit(bytes[i]) {
      value = value * 10 + Int(bytes[i] - 0x30)
      i += 1
      count += 1
    }
    return count >= digits.lowerBound && !(i < bytes.count && Self.isDigit(bytes[i])) ? value : nil
  }

  private func skipSpaces(_ i: inout Int) {
    while i < bytes.count, bytes[i] == 0x20 { i += 1 }
  }

  private func skip(_ text: StaticString, _ i: inout Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard i + count <= bytes.count else { return false }
    for k in 0..<count where bytes[i + k] != text.utf8Start[k] { return false }
    i += count
    return true
  }

  private func made(_ year: Int, _ month: Int, _ day: Int, _ end: Int) -> Found? {
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1900...2099).contains(year), (1...12).contains(month), day >= 1, day <= lengths[month - 1] else {
      return nil
    }
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return Found(iso: "\(year)-\(two(month))-\(two(day))", end: end)
  }

  private func yearFirst(_ start: Int) -> Found? {
    var i = start
    guard let year = number(&i, digits: 4...4) else { return nil }
    if skip("년", &i) {
      skipSpaces(&i)
      guard let month = number(&i, digits: 1...2), skip("월", &i) else { return nil }
      skipSpaces(&i)
      guard let day = number(&i, digits: 1...2), skip("일", &i) else { return nil }
      return made(year, month, day, i)
    }
    guard i < bytes.count else { return nil }
    let separator = bytes[i]
    guard [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/")].contains(separator) else { return nil }
    i += 1
    skipSpaces(&i)
    guard let month = number(&i, digits: 1...2), i < bytes.count, bytes[i] == separator else { return nil }
    i += 1
    skipSpaces(&i)
    guard let day = number(&i, digits: 1...2) else { return nil }
    return made(year, month, day, i)
  }

  private static let months: [[UInt8]] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ].map { Array($0.utf8) }

  /// An English month's name or its abbreviation of at least three letters, with an optional period.
  private func month(_ i: inout Int) -> Int? {
    let start = i
    while i < bytes.count, i - start < 10, bytes[i] | 0x20 >= 0x61, bytes[i] | 0x20 <= 0x7A { i += 1 }
    let word = bytes[start..<i].map { $0 | 0x20 }
    guard word.count >= 3, !(i < bytes.count && Self.isWord(bytes[i])) else { return nil }
    guard let found = Self.months.firstIndex(where: { $0.starts(with: word) }) else { return nil }
    let isAbbreviated = word.count < Self.months[found].count
    if isAbbreviated, word.count > 4 { return nil }
    if i < bytes.count, bytes[i] == UInt8(ascii: ".") { i += 1 }
    return found + 1
  }

  private func skipOrdinal(_ i: inout Int) {
    for suffix in ["st", "nd", "rd", "th"] as [StaticString] where skip(suffix, &i) { return }
  }

  private func monthFirst(_ start: Int) -> Found? {
    var i = start
    guard let month = month(&i) else { return nil }
    skipSpaces(&i)
    guard let day = number(&i, digits: 1...2) else { return nil }
    skipOrdinal(&i)
    if i < bytes.count, bytes[i] == UInt8(ascii: ",") { i += 1 }
    skipSpaces(&i)
    guard let year = number(&i, digits: 4...4) else { return nil }
    return made(year, month, day, i)
  }

  private func dayFirst(_ start: Int) -> Found? {
    var i = start
    guard let day = number(&i, digits: 1...2) else { return nil }
    skipOrdinal(&i)
    skipSpaces(&i)
    if skip("of ", &i) { skipSpaces(&i) }
    guard let month = month(&i) else { return nil }
    if i < bytes.count, bytes[i] == UInt8(ascii: ",") { i += 1 }
    skipSpaces(&i)
    guard let year = number(&i, digits: 4...4) else { return nil }
    return made(year, month, day, i)
  }
}
