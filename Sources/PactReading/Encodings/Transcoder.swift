import CICU
import PactModel

/// Converts bytes to UTF-8, in one piece or as a stream.
enum Transcoder {
  /// UTF-8 bytes and the number of malformed sequences, which became U+FFFD.
  struct Converted {
    var bytes: [UInt8]
    var malformed: Int
  }

  static func convert(_ bytes: some Collection<UInt8>, from encoding: TextEncoding) -> Converted? {
    guard let decoder = Decoder(encoding) else { return nil }
    let contiguous = Array(bytes)
    guard let converted = decoder.convert(contiguous, isLast: true) else { return nil }
    return Converted(bytes: converted, malformed: decoder.malformed)
  }

  /// A decoder with a state between pieces.
  final class Decoder {
    private let handle: OpaquePointer

    init?(_ encoding: TextEncoding) {
      guard let handle = cicu_decoder_open(encoding.name) else { return nil }
      self.handle = handle
    }

    deinit { cicu_decoder_close(handle) }

    var malformed: Int { Int(cicu_decoder_malformed(handle)) }

    func convert(_ bytes: [UInt8], isLast: Bool) -> [UInt8]? {
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count * 3 / 2 + 64)
      var taken = 0
      var more = true
      var failed = false
      while more, !failed {
        let room = max(256, (bytes.count - taken) * 3 / 2)
        let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
          bytes.withUnsafeBufferPointer { source in
            var consumed = 0
            // An empty array has no address; ICU wants one all the same.
            let start = source.baseAddress.map { $0 + taken } ?? UnsafePointer(buffer.baseAddress!)
            let written = cicu_decoder_convert(
              handle, start, source.count - taken, &consumed, buffer.baseAddress, buffer.count, isLast, &more)
            taken += consumed
            failed = written < 0
            count = max(0, Int(written))
          }
        }
        if result.isEmpty { result = piece } else { result += piece }
      }
      return failed ? nil : result
    }
  }

  /// A stream of UTF-8 from a stream in another encoding. A byte order mark is left out.
  static func stream(_ source: ByteSource, from encoding: TextEncoding) -> () throws(Diagnostic) -> [UInt8]? {
    let decoder = Decoder(encoding)
    var isFirst = true
    var isDone = decoder == nil
    return { () throws(Diagnostic) -> [UInt8]? in
      while !isDone {
        let piece = try source.next()
        isDone = piece == nil
        guard var converted = decoder?.convert(piece ?? [], isLast: isDone) else {
          throw Fault.unknownEncoding(source.name)
        }
        if isFirst, !converted.isEmpty {
          isFirst = false
          if converted.starts(with: UTF8Scan.byteOrderMark) { converted.removeFirst(3) }
        }
        if !converted.isEmpty { return converted }
      }
      return nil
    }
  }
}
