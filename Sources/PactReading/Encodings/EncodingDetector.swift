import CICU
import PactModel

/// Finds the encoding of a text: valid UTF-8 wins, then the text's own declaration, then CP949, then ICU's guess.
enum EncodingDetector {
  /// An encoding whose units are wider than a byte, from its byte order mark or from where the NULs stand.
  static func wide(_ head: ArraySlice<UInt8>) -> TextEncoding? {
    let first = Array(head.prefix(4))
    if first == [0xFF, 0xFE, 0, 0] { return .named("UTF-32LE") }
    if first == [0, 0, 0xFE, 0xFF] { return .named("UTF-32BE") }
    if first.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if first.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    guard head.count >= 2, head.contains(0) else { return nil }
    let little = plausibility(head, lowFirst: true)
    let big = plausibility(head, lowFirst: false)
    if little >= 0.9, little > big + 0.2 { return .utf16LittleEndian }
    if big >= 0.9, big > little + 0.2 { return .utf16BigEndian }
    return nil
  }

  /// The share of 16-bit units that Korean and English texts are made of.
  private static func plausibility(_ head: ArraySlice<UInt8>, lowFirst: Bool) -> Double {
    var plausible = 0
    var units = 0
    var i = head.startIndex
    while i + 1 < head.endIndex, units < 8192 {
      let unit =
        lowFirst ? UInt16(head[i]) | UInt16(head[i + 1]) << 8 : UInt16(head[i + 1]) | UInt16(head[i]) << 8
      units += 1
      i += 2
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFF, 0x2010...0x203F, 0x20A9, 0x2190...0x21FF,
        0x2460...0x24FF,
        0x25A0...0x267F, 0x3000...0x303F, 0x3130...0x318F, 0x3200...0x33FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
        0xFEFF, 0xFF00...0xFF5F:
        plausible += 1
      default: break
      }
    }
    return units == 0 ? 0 : Double(plausible) / Double(units)
  }

  /// A text in UTF-8, with what had to be repaired.
  struct Decoded {
    var text: String
    var encoding: TextEncoding
    var malformed: Int
  }

  /// Decodes a whole text.
  /// - Parameters:
  ///   - declared: The label of the encoding that the text or its carrier declares, if any.
  ///   - name: The input's name, for diagnostics.
  static func decode(
    _ bytes: [UInt8], declared: TextEncoding? = nil, name: String, line: Int? = nil
  ) throws(Diagnostic) -> Decoded {
    if let encoding = wide(bytes.prefix(1 << 14)) {
      return try convert(bytes, encoding, name, line)
    }
    let scan = UTF8Scan(bytes)
    if scan.nulls * 1000 > bytes.count || scan.controls * 50 > bytes.count, scan.nulls + scan.controls > 0 {
      throw Fault.binary(name, line: line)
    }
    if scan.malformed == 0 || scan.isOnlyCutOff || scan.multibyte >= 10 * scan.malformed {
      let content = bytes.starts(with: UTF8Scan.byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
      return Decoded(
        text: String(decoding: content, as: UTF8.self), encoding: .utf8, malformed: scan.malformed)
    }
    if let declared, declared != .utf8, let clean = Transcoder.convert(bytes, from: declared),
      clean.malformed == 0
    {
      return try checked(clean, declared, name, line)
    }
    if CP949Scan(bytes).isKorean { return try convert(bytes, .cp949, name, line) }
    if let declared, declared != .utf8 { return try convert(bytes, declared, name, line) }
    if let guess = guess(bytes) { return try convert(bytes, guess, name, line) }
    throw Fault.unknownEncoding(name, line: line)
  }

  private static func guess(_ bytes: [UInt8]) -> TextEncoding? {
    var guesses = [cicu_encoding_guess](repeating: cicu_encoding_guess(), count: 3)
    let sample = min(bytes.count, 1 << 16)
    let found = bytes.withUnsafeBufferPointer {
      cicu_guess_encoding($0.baseAddress, sample, &guesses, Int32(guesses.count))
    }
    for guess in guesses.prefix(Int(max(0, found))) where guess.confidence >= 25 {
      let label = withUnsafeBytes(of: guess.name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard let encoding = TextEncoding(label: label), encoding != .utf8 else { continue }
      if let converted = Transcoder.convert(bytes.prefix(sample), from: encoding),
        converted.malformed * 100 <= sample
      {
        return encoding
      }
    }
    return nil
  }

  private static func convert(
    _ bytes: [UInt8], _ encoding: TextEncoding, _ name: String, _ line: Int?
  ) throws(Diagnostic) -> Decoded {
    guard let converted = Transcoder.convert(bytes, from: encoding) else {
      throw Fault.unknownEncoding(name, line: line)
    }
    return try checked(converted, encoding, name, line)
  }

  private static func checked(
    _ converted: Transcoder.Converted, _ encoding: TextEncoding, _ name: String, _ line: Int?
  ) throws(Diagnostic) -> Decoded {
    let scan = UTF8Scan(converted.bytes)
    if scan.nulls * 1000 > converted.bytes.count || scan.controls * 50 > converted.bytes.count,
      scan.nulls + scan.controls > 0
    {
      throw Fault.binary(name, line: line)
    }
    let content =
      converted.bytes.starts(with: UTF8Scan.byteOrderMark)
      ? converted.bytes.dropFirst(3) : converted.bytes[...]
    return Decoded(
      text: String(decoding: content, as: UTF8.self), encoding: encoding, malformed: converted.malformed)
  }
}
