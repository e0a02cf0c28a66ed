/// A small deterministic generator (SplitMix64): one seed, one sequence, on every machine.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// A generator of its own for each thing that is described by a seed, a word and numbers.
  public init(_ seed: UInt64, _ word: String, _ numbers: Int...) {
    state = Self.hash(seed, word, numbers)
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// True in one of so many cases.
  mutating func isOne(in count: Int) -> Bool { below(count) == 0 }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// Picks by weights, given as their running sums.
  mutating func pick(bySums sums: [Int]) -> Int {
    let wanted = below(sums.last ?? 0)
    var (lower, upper) = (0, sums.count - 1)
    while lower < upper {
      let middle = (lower + upper) / 2
      if sums[middle] > wanted { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }

  private static func hash(_ seed: UInt64, _ word: String, _ numbers: [Int]) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
    for byte in word.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for number in numbers {
      var mixer = SeededRandom(seed: value ^ UInt64(bitPattern: Int64(number)))
      value = mixer.next()
    }
    return value
  }
}
