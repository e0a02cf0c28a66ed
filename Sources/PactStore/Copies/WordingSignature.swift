import Foundation

/// A MinHash signature: the least of an article's runs in each of 32 orders of all hashes.
///
/// Two signatures agree in as many places as their articles share of all their runs, on average. Pairs of places are
/// bands: articles that share half of their runs share a band in 99 of 100 cases, those that share a tenth in 15.
struct WordingSignature: Sendable, Hashable {
  static let length = 32
  static let bandLength = 2

  private(set) var values: [UInt32]

  /// - Returns: nil for an article without words.
  init?(_ wording: Wording) {
    guard !wording.runs.isEmpty else { return nil }
    var least = [UInt64](repeating: .max, count: Self.length)
    for run in wording.runs {
      var hash = run
      for order in least.indices {
        hash = Wording.mix(hash)
        least[order] = min(least[order], hash)
      }
    }
    values = least.map { UInt32(truncatingIfNeeded: $0) }
  }

  /// Reads the form of ``data``.
  init?(data: Data) {
    guard data.count == Self.length * 4 else { return nil }
    let bytes = Array(data)
    values = (0..<Self.length).map { place in
      bytes[place * 4..<place * 4 + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  /// The form in the store.
  var data: Data {
    Data(values.flatMap { value in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } })
  }

  /// What the store finds articles by.
  var bands: [Int64] {
    stride(from: 0, to: Self.length, by: Self.bandLength).map { start in
      let hash = values[start..<start + Self.bandLength].reduce(UInt64(start)) {
        Wording.mix($0 ^ UInt64($1) << 8)
      }
      return Int64(bitPattern: hash)
    }
  }

  /// How much of all their runs two articles seem to share, in 0...1.
  func resemblance(to other: WordingSignature) -> Double {
    Double(zip(values, other.values).count { $0 == $1 }) / Double(Self.length)
  }
}
