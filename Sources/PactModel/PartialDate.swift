/// A date as precise as whoever gives it likes: `2023`, `2023-05`, `2023-05-17`.
///
/// Dates compare as far as both go: 2023 is neither before nor after 2023-05.
public struct PartialDate: Sendable, Hashable, Codable, CustomStringConvertible {
  /// Four digits of a year, and two each of a month and a day if they are given.
  public let text: String

  /// Reads a date; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    let numbers = parts.map { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) ?? 0 : 0 }
    guard numbers[0] > 0, numbers.count < 2 || (1...12).contains(numbers[1]),
      numbers.count < 3 || (1...31).contains(numbers[2])
    else { return nil }
    self.text = text
  }

  public var description: String { text }

  /// Compares two dates, of which each may go on as ISO 8601 does, as far as both go: negative where the first is earlier.
  public static func compare(_ a: String, _ b: String) -> Int {
    let length = min(a.utf8.count, b.utf8.count)
    let (first, second) = (a.utf8.prefix(length), b.utf8.prefix(length))
    if first.elementsEqual(second) { return 0 }
    return first.lexicographicallyPrecedes(second) ? -1 : 1
  }
}
