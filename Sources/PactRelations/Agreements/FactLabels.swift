import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Reads the labels of sheets and the titles of tables: "일 시: …", "협약기관: …", "도시 | 체결일".
struct FactLabels {
  /// A label, and the tokens of what it announces.
  struct Entry {
    var predicate: Predicate
    /// Speaks of whatever the sheet is about, which need be no agreement.
    var isLoose: Bool
    var value: Range<Int>
  }

  /// What stands below a column's title.
  enum Column: Equatable {
    case fact(Predicate)
    /// Where the body of the row lies, a running number: nothing of the agreement.
    case other
  }

  let scene: Scene
  private let sure, loose, column: Symbol

  init(scene: Scene, resources: Resources) {
    self.scene = scene
    sure = resources.symbol(named: "fact-label")
    loose = resources.symbol(named: "fact-label-loose")
    column = resources.symbol(named: "column-title")
  }

  /// The labels of a line, each with what follows up to the next mark that opens another.
  func entries(in sentence: Int) -> [Entry] {
    let range = scene.text.sentences[sentence].tokens
    var found: [Entry] = []
    var start = range.lowerBound
    for token in range {
      if isBullet(token) {
        if let last = found.indices.last, found[last].value.contains(token) {
          found[last].value = found[last].value.lowerBound..<token
        }
        start = token + 1
      }
      guard scene.text.tokens[token].mark == UInt8(ascii: ":") || isCell(token, in: range), token > start,
        token - start <= 4, let (predicate, isLoose) = label(start..<token)
      else { continue }
      found.append(Entry(predicate: predicate, isLoose: isLoose, value: token + 1..<range.upperBound))
    }
    return found
  }

  /// Whether a bar parts a label from all that follows: "장소 | 유성구청".
  private func isCell(_ token: Int, in range: Range<Int>) -> Bool {
    isBar(token) && !range.contains { $0 != token && isBar($0) }
  }

  private func label(_ tokens: Range<Int>) -> (Predicate, isLoose: Bool)? {
    if let name = value(of: tokens, sure), let predicate = Predicate(rawValue: name) {
      return (predicate, false)
    }
    guard let name = value(of: tokens, loose), let predicate = Predicate(rawValue: name) else { return nil }
    return (predicate, true)
  }

  /// The cells of a row, or none where the line is no row.
  func cells(of sentence: Int) -> [Range<Int>] {
    let range = scene.text.sentences[sentence].tokens
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for token in range where isBar(token) {
      cells.append(start..<token)
      start = token + 1
    }
    guard !cells.isEmpty else { return [] }
    return cells + [start..<range.upperBound]
  }

  /// What the columns hold, if the cells are titles of columns.
  func columns(_ cells: [Range<Int>]) -> [Column?]? {
    guard cells.count > 1 else { return nil }
    let titles = cells.map { cell -> Column? in
      // "베트남 측": the last word says what stands below.
      guard cell.count <= 4, !cell.isEmpty,
        let name = value(of: cell, column) ?? value(of: cell, sure) ?? value(of: cell.suffix(1), column)
      else { return nil }
      return Predicate(rawValue: name).map(Column.fact) ?? .other
    }
    let known = titles.filter { $0 != nil }.count
    return known > 1 && known * 2 >= titles.count && titles.contains(.fact(.party)) ? titles : nil
  }

  private func isBar(_ token: Int) -> Bool {
    let code = code(token)
    return code == 0x7C || code == 0x2502 || code == 0xFF5C
  }

  private func isBullet(_ token: Int) -> Bool {
    scene.text.tokens[token].kind == .punctuation && (0x25A0...0x25FF).contains(code(token))
  }

  private func code(_ token: Int) -> UInt32 {
    scene.text.bytes.withUnsafeBufferPointer {
      Hangul.scalar($0, scene.text.tokens[token].span.start).value
    }
  }

  /// The value in a class of words of what tokens say, blanks and marks left out ("일 시", "① 장소").
  private func value(of tokens: Range<Int>, _ category: Symbol) -> String? {
    var word: [UInt8] = []
    for token in tokens where scene.text.tokens[token].kind == .word {
      word += scene.text.bytes[scene.text.tokens[token].span.range]
    }
    guard !word.isEmpty else { return nil }
    let value = word.withUnsafeBufferPointer {
      scene.resources.value(of: category, in: $0, ByteSpan(0, $0.count))
    }
    return value.map(scene.resources.string)
  }
}
