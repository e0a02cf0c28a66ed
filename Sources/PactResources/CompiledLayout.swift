import PactModel

/// The compiled resource file: a header, a table of sections, the sections, each aligned to 16 bytes.
///
/// Little-endian, written and read on the same machine; a file of another version is rebuilt, not converted.
struct CompiledLayout {
  /// Raise with every change of the format or of what compiling means.
  static let version: UInt64 = 4
  static let magic: UInt64 = 0x3153_4552_5443_4150  // "PACTRES1"

  enum Section: Int, CaseIterable {
    case stringOffsets, strings, entries, entryOrder, nameTrie, nameSenseStarts, nameSenses
    case wordTrie, wordSenseStarts, wordSenses, tables, tableCells, rules, symbolTable, commonSymbolTable
  }

  /// What the sources looked like when the file was made.
  let fingerprint: UInt64
  private let extents: [(Int, Int)]

  /// - Throws: PG-202 if this is no compiled resource file of this version, or a cut one.
  init(file: MappedFile, path: String) throws(Diagnostic) {
    let words = 3 + Section.allCases.count * 2
    let header = (0..<words).map { index in
      (index + 1) * 8 <= file.count ? file.base.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self) : 0
    }
    guard header[0] == Self.magic, header[1] == Self.version else {
      throw Diagnostic(
        "PG-202", "not a compiled resource file of this version", file: path,
        hint: "delete it; it is built again from Gazetteers and Schemas")
    }
    fingerprint = header[2]
    let sections = Section.allCases.map { (header[3 + $0.rawValue * 2], header[4 + $0.rawValue * 2]) }
    let size = UInt64(file.count)
    guard sections.allSatisfy({ offset, count in offset <= size && count <= size - offset }) else {
      throw Diagnostic("PG-202", "the compiled resource file is cut short", file: path, hint: "delete it")
    }
    extents = sections.map { (Int($0), Int($1)) }
  }

  func extent(_ section: Section) -> (offset: Int, count: Int) { extents[section.rawValue] }

  /// The bytes of a whole file.
  static func encode(fingerprint: UInt64, sections: [Section: [UInt8]]) -> [UInt8] {
    var header: [UInt64] = [magic, version, fingerprint]
    var offset = (3 + Section.allCases.count * 2) * 8
    var body: [UInt8] = []
    for section in Section.allCases {
      let bytes = sections[section] ?? []
      let padding = (16 - offset % 16) % 16
      body.append(contentsOf: repeatElement(0, count: padding))
      offset += padding
      header.append(UInt64(offset))
      header.append(UInt64(bytes.count))
      body.append(contentsOf: bytes)
      offset += bytes.count
    }
    return header.flatMap { word in withUnsafeBytes(of: word.littleEndian, Array.init) } + body
  }

  /// The bytes of an array of plain records.
  static func bytes<T: BitwiseCopyable>(_ array: [T]) -> [UInt8] {
    array.withUnsafeBytes { Array($0) }
  }
}
