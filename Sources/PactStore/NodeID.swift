/// The id of a node: a hash of what makes it itself, hence the same in every store that knows it.
public struct NodeID: Sendable, Hashable, Comparable, Codable {
  public let number: Int64

  public init(number: Int64) { self.number = number }

  /// The id of the node with a key.
  init(key: String) { number = SHA256(key).number }

  /// Reads the form that ``description`` writes.
  public init?(_ text: String) {
    guard text.utf8.count == 14, text.first == "n", let number = Int64(text.dropFirst(), radix: 36),
      number >= 0
    else { return nil }
    self.number = number
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = NodeID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not the id of a node")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public static func < (a: NodeID, b: NodeID) -> Bool { a.number < b.number }
}

extension NodeID: CustomStringConvertible {
  /// The letter n and thirteen digits and letters.
  public var description: String {
    let digits = String(number, radix: 36)
    return "n" + String(repeating: "0", count: 13 - digits.utf8.count) + digits
  }
}
