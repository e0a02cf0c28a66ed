import Foundation
import PactModel

/// Compiles the text files of `Gazetteers/` and `Schemas/` into the one binary file that is mapped at start.
struct ResourceCompiler {
  private var interner = Interner()
  private var entries: [EntryRow] = []
  private var names: [[UInt8]: [PendingName]] = [:]
  private var words: [[UInt8]: Set<PendingWord>] = [:]
  private var tables: [TSVFile] = []
  private var rules: [Rule] = []
  private var kinds: [String: EntityType] = [:]
  private var seenIDs: [String: String] = [:]
  private var parents: [Parent] = []

  /// An id that a row says it lies within, to be looked for once all files are read.
  private struct Parent {
    var id: String
    var row: TSVFile.Row
    var cell: Int
    var file: TSVFile
  }

  private struct EntryRow {
    var id: String, kind: String, ko: String, en: String, identifiers: String, within: String
    var rank: UInt32
    var type: EntityType
    var file: String, line: Int
  }

  private struct PendingName: Hashable {
    var entry: Int
    var flags: UInt32
  }

  private struct PendingWord: Hashable {
    var category: String
    var value: String
    var languages: UInt32

    /// Senses stand in the order of their strings' bytes.
    func isBefore(_ other: PendingWord) -> Bool {
      if category != other.category { return category.utf8.lexicographicallyPrecedes(other.category.utf8) }
      if value != other.value { return value.utf8.lexicographicallyPrecedes(other.value.utf8) }
      return languages < other.languages
    }
  }

  /// - Parameters:
  ///   - sources: the files to compile, by name relative to the resource folder, sorted.
  ///   - fingerprint: what ``CompiledLayout/fingerprint`` shall be.
  /// - Returns: the bytes of the compiled file.
  /// - Throws: the first fault found, with file, line and column.
  static func compile(_ sources: [ResourceSource], fingerprint: UInt64) throws(Diagnostic) -> [UInt8] {
    var compiler = ResourceCompiler()
    let ordered =
      sources.filter { $0.name == "Schemas/kinds" } + sources.filter { $0.name != "Schemas/kinds" }
    for source in ordered {
      let contents = try source.contents()
      if source.isRules {
        compiler.rules += try RuleFile.parse(
          contents, path: source.path, language: source.ruleLanguage)
      } else {
        try compiler.add(TSVFile(name: source.name, path: source.path, contents: contents))
      }
    }
    try compiler.checkWithin()
    try compiler.checkRules()
    for row in try KoreanForms.words(tables: compiler.tables) {
      compiler.addWord(row.word, category: row.category, value: row.value, languages: 1)
    }
    for row in EnglishForms.words(tables: compiler.tables) {
      compiler.addWord(row.word, category: row.category, value: row.value, languages: 2)
    }
    return try compiler.encode(fingerprint: fingerprint)
  }

  private mutating func add(_ file: TSVFile) throws(Diagnostic) {
    switch file.name.split(separator: "/").first {
    case "places", "organizations", "fields":
      if file.columns.first == "id" { try addEntries(file) } else { try addWords(file) }
    case "words":
      try addWords(file)
      // The reading stage takes its phrases as a list.
      if file.name == "words/boilerplate" { tables.append(file) }
    case "names":
      try addPersonalNames(file)
      // How many people have a surname tells names apart.
      if file.name == "names/surnames-ko" { tables.append(file) }
    case "titles": try addTitles(file)
    case "language": tables.append(file)
    case "Schemas":
      if file.name == "Schemas/kinds" { try addKinds(file) }
    default:
      throw file.fault(
        "PG-218", 1, "no such kind of gazetteer", hint: "Gazetteers/README.md lists the folders")
    }
  }

  private mutating func addKinds(_ file: TSVFile) throws(Diagnostic) {
    let kind = try file.column("kind")
    let type = try file.column("type")
    for row in file.rows {
      guard let value = EntityType(rawValue: row.cells[type]) else {
        throw file.fault(
          "PG-219", row, type, "'\(row.cells[type])' is no entity type",
          hint: "the types are \(EntityType.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      kinds[row.cells[kind]] = value
    }
  }

  private mutating func addEntries(_ file: TSVFile) throws(Diagnostic) {
    let columns = ["id", "kind", "ko", "en", "aliases_ko", "aliases_en", "identifiers", "within", "rank"]
    var at: [Int] = []
    for column in columns { at.append(try file.column(column)) }
    for row in file.rows {
      let cells = at.map { row.cells[$0] }
      guard let type = kinds[cells[1]] else {
        throw file.fault(
          "PG-220", row, at[1], "'\(cells[1])' is no kind", hint: "Schemas/kinds.tsv lists the kinds")
      }
      if let other = seenIDs.updateValue("\(file.path):\(row.line)", forKey: cells[0]) {
        throw file.fault(
          "PG-221", row, at[0], "the id '\(cells[0])' stands in \(other) too", hint: "an id names one thing")
      }
      guard !cells[3].isEmpty else {
        throw file.fault(
          "PG-222", row, at[3], "no English name", hint: "every entry needs one in the column 'en'")
      }
      guard let rank = UInt32(cells[8].isEmpty ? "0" : cells[8]) else {
        throw file.fault(
          "PG-223", row, at[8], "'\(cells[8])' is no rank", hint: "write a whole number, 0 if not known")
      }
      let index = entries.count
      entries.append(
        EntryRow(
          id: cells[0], kind: cells[1], ko: cells[2].withoutWeakMark, en: cells[3].withoutWeakMark,
          identifiers: cells[6], within: cells[7], rank: rank, type: type, file: file.name, line: row.line))
      for parent in cells[7].listItems {
        parents.append(Parent(id: parent, row: row, cell: at[7], file: file))
      }
      if !cells[2].isEmpty { addName(cells[2], entry: index, flags: 2) }
      addName(cells[3], entry: index, flags: 2 | 4)
      for alias in cells[4].listItems { addName(alias, entry: index, flags: 0) }
      for alias in cells[5].listItems { addName(alias, entry: index, flags: 4) }
    }
  }

  private mutating func addName(_ name: String, entry: Int, flags: UInt32) {
    let weak: UInt32 = name.hasPrefix("~") ? 1 : 0
    let key = Array(name.withoutWeakMark.utf8)
    guard !key.isEmpty, !names[key, default: []].contains(where: { $0.entry == entry }) else { return }
    names[key, default: []].append(PendingName(entry: entry, flags: flags | weak))
  }

  private mutating func addWords(_ file: TSVFile) throws(Diagnostic) {
    let word = try file.column("word")
    let language = try file.column("lang")
    let category = try file.column("class")
    let value = try file.column("value")
    for row in file.rows {
      guard let languages = ["ko": 1, "en": 2, "*": 3][row.cells[language]] as UInt32? else {
        throw file.fault(
          "PG-224", row, language, "'\(row.cells[language])' is no language", hint: "write ko, en or *")
      }
      addWord(row.cells[word], category: row.cells[category], value: row.cells[value], languages: languages)
    }
  }

  private mutating func addPersonalNames(_ file: TSVFile) throws(Diagnostic) {
    let ko = try file.column("ko")
    let en = try file.column("en")
    let aliases = file.columns.firstIndex(of: "aliases_en")
    let category = String(file.name.dropFirst("names/".count))
    for row in file.rows {
      let hangul = row.cells[ko].listItems
      let latin = row.cells[en].listItems + (aliases.map { row.cells[$0].listItems } ?? [])
      for name in hangul { addWord(name, category: category, value: latin.first ?? "", languages: 1) }
      for name in latin { addWord(name, category: category, value: hangul.first ?? "", languages: 2) }
    }
  }

  private mutating func addTitles(_ file: TSVFile) throws(Diagnostic) {
    let columns = ["id", "ko", "en", "aliases_ko", "aliases_en", "body"]
    var at: [Int] = []
    for column in columns { at.append(try file.column(column)) }
    for row in file.rows {
      let cells = at.map { row.cells[$0] }
      for name in [cells[1]] + cells[3].listItems where !name.isEmpty {
        addWord(name.withoutWeakMark, category: "title", value: cells[0], languages: 1)
        if name.hasPrefix("~") {
          addWord(name.withoutWeakMark, category: "title-weak", value: cells[0], languages: 1)
        }
      }
      for name in [cells[2]] + cells[4].listItems where !name.isEmpty {
        addWord(name.withoutWeakMark, category: "title", value: cells[0], languages: 2)
      }
    }
    tables.append(file)
  }

  private mutating func addWord(_ word: String, category: String, value: String, languages: UInt32) {
    let key = Array(word.utf8).map { $0 &- 65 < 26 ? $0 | 32 : $0 }
    guard !key.isEmpty else { return }
    words[key, default: []].insert(PendingWord(category: category, value: value, languages: languages))
  }

  private func checkWithin() throws(Diagnostic) {
    for parent in parents where seenIDs[parent.id] == nil {
      throw parent.file.fault(
        "PG-225", parent.row, parent.cell,
        "'\(parent.row.cells[0])' lies within '\(parent.id)', which no file holds",
        hint: "add an entry with that id, or correct the column 'within'")
    }
  }

  /// Ids that stand twice, and classes that no table knows: such a rule would stay silent and nobody would know why.
  private func checkRules() throws(Diagnostic) {
    var wordClasses: Set<String> = []
    for senses in words.values { for sense in senses { wordClasses.insert(sense.category) } }
    var verbClasses: [Language: Set<String>] = [:]
    for language in Language.allCases {
      guard let table = tables.first(where: { $0.name == "language/\(language.rawValue)-verbs" }) else {
        continue
      }
      let column = try table.column("class")
      verbClasses[language] = Set(table.rows.map { $0.cells[column] }).union([
        RuleVocabulary.verbless, RuleVocabulary.anyVerb,
      ])
    }
    if let table = tables.first(where: { $0.name == "language/ko-collocations" }) {
      let column = try table.column("class")
      verbClasses[.korean]?.formUnion(table.rows.map { $0.cells[column] })
    }
    var seen: [String: Rule] = [:]
    for rule in rules {
      if let other = seen.updateValue(rule, forKey: rule.id) {
        throw Diagnostic(
          "PG-318", "the id '\(rule.id)' stands in \(other.file):\(other.line) too", file: rule.file,
          line: rule.line, column: 1, hint: "an id names one rule")
      }
      let (words, verbs) = rule.pattern.classes
      if let unknown = words.first(where: { !wordClasses.contains($0) }) {
        throw Diagnostic(
          "PG-319", "rule \(rule.id): no word is of the class '\(unknown)'", file: rule.file, line: rule.line,
          column: 1, hint: "the classes stand in the column 'class' of Gazetteers/words")
      }
      if let known = verbClasses[rule.language], let unknown = verbs.first(where: { !known.contains($0) }) {
        throw Diagnostic(
          "PG-319", "rule \(rule.id): no verb is of the class '\(unknown)'", file: rule.file, line: rule.line,
          column: 1, hint: "the classes stand in Gazetteers/language/\(rule.language.rawValue)-verbs.tsv")
      }
    }
  }

  private mutating func encode(fingerprint: UInt64) throws(Diagnostic) -> [UInt8] {
    for entry in entries {
      for string in [entry.id, entry.ko, entry.en, entry.identifiers, entry.within] { interner.add(string) }
      for string in [entry.kind, entry.file] { interner.addCommon(string) }
    }
    for senses in words.values {
      for sense in senses {
        interner.addCommon(sense.category)
        interner.add(sense.value)
      }
    }
    for table in tables {
      interner.addCommon(table.name)
      for row in table.rows { for cell in row.cells { interner.addCommon(cell) } }
    }
    interner.seal()
    let kindTypes = EntityType.allCases
    let compiledEntries = entries.map { entry in
      GazetteerEntry(
        id: interner[entry.id], kind: interner[entry.kind], ko: interner[entry.ko], en: interner[entry.en],
        identifiers: interner[entry.identifiers], within: interner[entry.within], rank: entry.rank,
        file: interner[entry.file], line: UInt32(entry.line),
        typeIndex: UInt32(kindTypes.firstIndex(of: entry.type)!))
    }
    let order = compiledEntries.indices.sorted { compiledEntries[$0].id < compiledEntries[$1].id }.map(
      UInt32.init)
    let nameKeys = names.keys.sorted { $0.lexicographicallyPrecedes($1) }
    var nameStarts: [UInt32] = [0]
    var nameSenses: [NameSense] = []
    for key in nameKeys {
      nameSenses += names[key]!.map { NameSense(entry: UInt32($0.entry), flags: $0.flags) }
      nameStarts.append(UInt32(nameSenses.count))
    }
    let wordKeys = words.keys.sorted { $0.lexicographicallyPrecedes($1) }
    var wordStarts: [UInt32] = [0]
    var wordSenses: [WordSense] = []
    for key in wordKeys {
      wordSenses += words[key]!.sorted { $0.isBefore($1) }.map {
        WordSense(category: interner[$0.category], value: interner[$0.value], languages: $0.languages)
      }
      wordStarts.append(UInt32(wordSenses.count))
    }
    var records: [Resources.TableRecord] = []
    var cells: [UInt32] = []
    for table in tables {
      records.append(
        Resources.TableRecord(
          name: interner[table.name].id, columns: UInt32(table.columns.count), rows: UInt32(table.rows.count),
          firstCell: UInt32(cells.count)))
      cells += table.rows.flatMap { row in row.cells.map { interner[$0].id } }
    }
    let (offsets, blob) = interner.encoded
    return CompiledLayout.encode(
      fingerprint: fingerprint,
      sections: [
        .stringOffsets: CompiledLayout.bytes(offsets), .strings: blob,
        .entries: CompiledLayout.bytes(compiledEntries), .entryOrder: CompiledLayout.bytes(order),
        .nameTrie: CompiledLayout.bytes(DoubleArrayTrieBuilder.build(nameKeys)),
        .nameSenseStarts: CompiledLayout.bytes(nameStarts), .nameSenses: CompiledLayout.bytes(nameSenses),
        .wordTrie: CompiledLayout.bytes(DoubleArrayTrieBuilder.build(wordKeys)),
        .wordSenseStarts: CompiledLayout.bytes(wordStarts), .wordSenses: CompiledLayout.bytes(wordSenses),
        .tables: CompiledLayout.bytes(records), .tableCells: CompiledLayout.bytes(cells),
        .rules: RuleFile.encode(rules), .symbolTable: CompiledLayout.bytes(interner.table),
        .commonSymbolTable: CompiledLayout.bytes(interner.commonTable),
      ])
  }
}

extension String {
  fileprivate var withoutWeakMark: String { hasPrefix("~") ? String(dropFirst()) : self }
}

/// Gives every string one number.
///
/// What a start of the program reads, classes and tables, comes first and has a hash table of its own: of the rest, a hundred times
/// as much, only the pages that an article asks for come into memory.
private struct Interner {
  private var common: Set<String> = [""]
  private var others: Set<String> = []
  private var numbers: [String: UInt32] = [:]
  private var ordered: [String] = []

  mutating func add(_ string: String) { others.insert(string) }
  mutating func addCommon(_ string: String) { common.insert(string) }

  mutating func seal() {
    ordered = [common, others.subtracting(common)].flatMap { strings in
      strings.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    for (index, string) in ordered.enumerated() { numbers[string] = UInt32(index) }
  }

  subscript(string: String) -> Symbol { Symbol(id: numbers[string]!) }

  /// The numbers by the hash of their strings, see ``Resources/symbol(ofBytes:)``.
  var table: [UInt32] { Self.table(ordered[...]) }
  var commonTable: [UInt32] { Self.table(ordered[..<common.count]) }

  /// At most half full, so that searches end soon.
  private static func table(_ strings: ArraySlice<String>) -> [UInt32] {
    var size = 2
    while size < strings.count * 2 { size *= 2 }
    var table = [UInt32](repeating: 0, count: size)
    for (index, string) in strings.enumerated() {
      var slot = Fingerprint(string.utf8).slot(size - 1)
      while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
      table[slot] = UInt32(index) + 1
    }
    return table
  }

  var encoded: (offsets: [UInt32], blob: [UInt8]) {
    var offsets: [UInt32] = [0]
    var blob: [UInt8] = []
    for string in ordered {
      blob.append(contentsOf: string.utf8)
      offsets.append(UInt32(blob.count))
    }
    return (offsets, blob)
  }
}
