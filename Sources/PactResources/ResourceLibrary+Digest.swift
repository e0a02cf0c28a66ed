import Foundation
import PactModel

extension ResourceLibrary {
  /// A digest of the contents of all sources: equal for equal resources, wherever they lie and whenever they were saved.
  ///
  /// - Throws: PG-201 if a source cannot be read.
  public func contentDigest() throws(Diagnostic) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for source in try ResourceSource.all(root: root) {
      guard let data = FileManager.default.contents(atPath: source.path) else {
        throw Diagnostic(
          "PG-201", "cannot read", category: .io, file: source.path, hint: "check its permissions")
      }
      Self.add(Data(source.name.utf8), to: &hash)
      Self.add(data, to: &hash)
    }
    return String(hash, radix: 16)
  }

  /// FNV-1a by words of eight bytes, the length last: megabytes are read at every start of `extract`.
  private static func add(_ data: Data, to hash: inout UInt64) {
    data.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        hash = mix(hash, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      while offset < bytes.count {
        hash = mix(hash, UInt64(bytes[offset]))
        offset += 1
      }
      hash = mix(hash, UInt64(bytes.count))
    }
  }

  /// The high half is folded in, since a product carries only upwards.
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x100_0000_01b3
    return product ^ (product >> 29)
  }
}
