import Foundation
import PactModel

/// Everything that the extractor knows about names, words and rules, mapped from one compiled file.
///
/// Immutable and safe to share between workers. Opening costs the same for any size; nothing is parsed.
///
/// ## Topics
/// ### Opening
/// - ``ResourceLibrary``
/// ### Looking up
/// - ``names``, ``words``, ``nameSenses(_:)``, ``wordSenses(_:)``, ``entry(_:)``, ``table(_:)``
public final class Resources: Sendable {
  let file: MappedFile
  @usableFromInline let stringOffsets: MappedArray<UInt32>
  @usableFromInline let strings: MappedArray<UInt8>
  @usableFromInline let entries: MappedArray<GazetteerEntry>
  @usableFromInline let nameSenseStarts: MappedArray<UInt32>
  @usableFromInline let nameSenseList: MappedArray<NameSense>
  @usableFromInline let wordSenseStarts: MappedArray<UInt32>
  @usableFromInline let wordSenseList: MappedArray<WordSense>
  private let tableIndex: MappedArray<TableRecord>
  private let tableCells: MappedArray<UInt32>
  private let entryOrder: MappedArray<UInt32>
  private let rulesBlob: MappedArray<UInt8>
  /// Open addressing: a symbol's number plus one stands at its hash, or behind it; 0 is free.
  private let symbolTable: MappedArray<UInt32>
  /// The same for the symbols that classes and tables have.
  private let commonSymbolTable: MappedArray<UInt32>

  /// All names of the gazetteers, case-sensitive.
  public let names: DoubleArrayTrie
  /// All words of the closed classes, titles and personal names included; ASCII letters in lower case.
  public let words: DoubleArrayTrie

  struct TableRecord: BitwiseCopyable, Sendable {
    var name: UInt32
    var columns: UInt32
    var rows: UInt32
    var firstCell: UInt32
  }

  /// - Throws: PG-202 if the file is not a compiled resource file of this version.
  init(compiledFile path: String) throws(Diagnostic) {
    let file = try MappedFile(path: path)
    let layout = try CompiledLayout(file: file, path: path)
    self.file = file
    func array<T>(_ section: CompiledLayout.Section, _: T.Type) -> MappedArray<T> {
      let (offset, count) = layout.extent(section)
      return MappedArray<T>(file, offset: offset, byteCount: count)
    }
    stringOffsets = array(.stringOffsets, UInt32.self)
    strings = array(.strings, UInt8.self)
    entries = array(.entries, GazetteerEntry.self)
    entryOrder = array(.entryOrder, UInt32.self)
    names = DoubleArrayTrie(cells: array(.nameTrie, DoubleArrayTrie.Cell.self), owner: file)
    nameSenseStarts = array(.nameSenseStarts, UInt32.self)
    nameSenseList = array(.nameSenses, NameSense.self)
    words = DoubleArrayTrie(cells: array(.wordTrie, DoubleArrayTrie.Cell.self), owner: file)
    wordSenseStarts = array(.wordSenseStarts, UInt32.self)
    wordSenseList = array(.wordSenses, WordSense.self)
    tableIndex = array(.tables, TableRecord.self)
    tableCells = array(.tableCells, UInt32.self)
    rulesBlob = array(.rules, UInt8.self)
    symbolTable = array(.symbolTable, UInt32.self)
    commonSymbolTable = array(.commonSymbolTable, UInt32.self)
  }

  /// The string of a symbol. Allocates: keep out of the hot path.
  public func string(_ symbol: Symbol) -> String {
    String(decoding: bytes(of: symbol), as: UTF8.self)
  }

  /// The UTF-8 bytes of a symbol, in place.
  @inlinable
  public func bytes(of symbol: Symbol) -> UnsafeBufferPointer<UInt8> {
    // A symbol that was asked for by name and that no resource holds has no string.
    guard Int(symbol.id) + 1 < stringOffsets.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = Int(stringOffsets[Int(symbol.id)])
    let end = Int(stringOffsets[Int(symbol.id) + 1])
    return strings[start..<end]
  }

  /// The symbol of a string, or nil if no resource holds it. Takes the same time whatever the resources hold.
  public func symbol(_ string: String) -> Symbol? {
    var string = string
    return string.withUTF8(symbol(ofBytes:))
  }

  /// The symbol of a string of UTF-8 bytes, or nil if no resource holds it.
  public func symbol(ofBytes wanted: UnsafeBufferPointer<UInt8>) -> Symbol? {
    let hash = Fingerprint(wanted)
    return symbol(wanted, hash, in: commonSymbolTable) ?? symbol(wanted, hash, in: symbolTable)
  }

  private func symbol(
    _ wanted: UnsafeBufferPointer<UInt8>, _ hash: Fingerprint, in table: MappedArray<UInt32>
  ) -> Symbol? {
    let mask = table.count - 1
    var slot = hash.slot(mask)
    while table[slot] != 0 {
      let found = Symbol(id: table[slot] - 1)
      let own = bytes(of: found)
      if own.count == wanted.count, own.elementsEqual(wanted) { return found }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The members of a list such as `iso3166:KR|kr:26`, without making strings of them.
  public func list(_ symbol: Symbol) -> [Symbol] {
    bytes(of: symbol).split(separator: UInt8(ascii: "|")).map {
      self.symbol(ofBytes: UnsafeBufferPointer(rebasing: $0)) ?? Symbol(id: .max)
    }
  }

  /// The symbol of a class or value that code asks for; one that no resource holds equals nothing.
  public func symbol(named string: String) -> Symbol { symbol(string) ?? Symbol(id: .max) }

  /// The number of entries.
  public var entryCount: Int { entries.count }

  @inlinable
  public func entry(_ index: UInt32) -> GazetteerEntry { entries[Int(index)] }

  /// The index of the entry with an id such as `iso3166:CA`. Logarithmic.
  public func entryIndex(id: Symbol) -> UInt32? {
    var lower = 0
    var upper = entryOrder.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if entries[Int(entryOrder[middle])].id < id { lower = middle + 1 } else { upper = middle }
    }
    guard lower < entryOrder.count, entries[Int(entryOrder[lower])].id == id else { return nil }
    return entryOrder[lower]
  }

  /// The meanings of a name, by the value that ``names`` gives for it.
  @inlinable @inline(__always)
  public func nameSenses(_ value: Int32) -> Senses<NameSense> {
    Senses(nameSenseList[Int(nameSenseStarts[Int(value)])..<Int(nameSenseStarts[Int(value) + 1])])
  }

  /// The meanings of a word, by the value that ``words`` gives for it.
  @inlinable @inline(__always)
  public func wordSenses(_ value: Int32) -> Senses<WordSense> {
    Senses(wordSenseList[Int(wordSenseStarts[Int(value)])..<Int(wordSenseStarts[Int(value) + 1])])
  }

  /// The value in ``words`` of a stretch of text, ASCII letters folded to lower case; -1 if it is no such word.
  @inlinable @inline(__always)
  public func word(in text: UnsafeBufferPointer<UInt8>, _ span: ByteSpan) -> Int32 {
    var state = words.root
    for at in span.range {
      let byte = text[at]
      state = words.step(state, byte &- 65 < 26 ? byte | 32 : byte)
      if state < 0 { return -1 }
    }
    return words.value(state)
  }

  /// The value of the sense of a class that a stretch of text has, or nil.
  @inlinable @inline(__always)
  public func value(
    of category: Symbol, in text: UnsafeBufferPointer<UInt8>, _ span: ByteSpan
  ) -> Symbol? {
    let found = word(in: text, span)
    guard found >= 0 else { return nil }
    for sense in wordSenses(found) where sense.category == category { return sense.value }
    return nil
  }

  /// The rows of a table such as `language/ko-verbs`, as symbols, in file order; empty if there is none.
  public func table(_ name: String) -> [[Symbol]] {
    guard let name = symbol(name) else { return [] }
    for index in 0..<tableIndex.count where tableIndex[index].name == name.id {
      let record = tableIndex[index]
      let width = Int(record.columns)
      return (0..<Int(record.rows)).map { row in
        (0..<width).map { Symbol(id: tableCells[Int(record.firstCell) + row * width + $0]) }
      }
    }
    return []
  }

  /// The rules as compiled by the relation stage's own encoder.
  public var compiledRules: [UInt8] { Array(rulesBlob[0..<rulesBlob.count]) }
}

/// The meanings of one name or word; valid as long as the ``Resources`` that gave them.
public struct Senses<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, @unchecked Sendable {
  @usableFromInline let elements: UnsafeBufferPointer<Element>

  @inlinable @inline(__always)
  init(_ elements: UnsafeBufferPointer<Element>) { self.elements = elements }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { elements.count }
  @inlinable @inline(__always)
  public subscript(position: Int) -> Element { elements[position] }
}
