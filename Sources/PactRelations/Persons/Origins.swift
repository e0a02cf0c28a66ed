import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Tells Korean people and bodies from those abroad, as far as their names and the gazetteers do.
///
/// In news about agreements with partners abroad, a person with a Korean name most likely acts for the Korean side.
struct Origins {
  let scene: Scene
  private let resources: Resources
  private let home: Symbol
  private let surname: Symbol

  init(scene: Scene, resources: Resources) {
    self.scene = scene
    self.resources = resources
    home = resources.symbol(named: "iso3166:KR")
    surname = resources.symbol(named: "surnames-ko")
  }

  /// Whether a person's name is Korean; nil for one that could be either.
  func isKorean(person: Int) -> Bool? {
    let names = scene.resolved.entities[person].mentions.filter {
      scene.mentions[$0].kind == .person && !scene.mentions[$0].flags.contains(.short)
    }
    guard let first = names.first else { return nil }
    let isHangul = names.map { hangulLength(scene.mentions[$0].span) }
    // A name that is also given in Latin letters is spelled by ear.
    if isHangul.contains(0), isHangul.contains(where: { $0 > 0 }) { return false }
    return isHangul[0] > 0 ? isKoreanHangul(first, isHangul[0]) : isKoreanLatin(first)
  }

  /// 이장우, 류 찬, 남궁솔: a surname and one or two syllables.
  private func isKoreanHangul(_ mention: Int, _ length: Int) -> Bool {
    let span = scene.mentions[mention].span
    let tokens = scene.mentions[mention].tokens
    guard tokens.count <= 2, length <= 5 else { return false }
    for syllables in 1...2
    where length - syllables >= 1 && length - syllables <= (tokens.count == 2 ? 2 : 3 - syllables / 2) {
      if isSurname(ByteSpan(span.start, span.start + 3 * syllables)) { return true }
    }
    return false
  }

  /// "Lee Jang-woo", "Ji-sub Hwang", "Kim Cheol Su": a romanized surname beside a given name of two syllables.
  private func isKoreanLatin(_ mention: Int) -> Bool? {
    let tokens = scene.mentions[mention].tokens.filter { scene.text.tokens[$0].kind == .word }
    let surnames = tokens.filter { isSurname(scene.text.tokens[$0].span) }
    guard !surnames.isEmpty, tokens.count > 1 else { return false }
    let isHyphened = tokens.contains {
      scene.text.bytes[scene.text.tokens[$0].span.range].contains(UInt8(ascii: "-"))
    }
    return isHyphened || scene.mentions[mention].rule.description == "en.person.korean" ? true : nil
  }

  private func isSurname(_ span: ByteSpan) -> Bool {
    scene.text.bytes.withUnsafeBufferPointer { resources.value(of: surname, in: $0, span) != nil }
  }

  /// The number of Hangul syllables of a span; 0 if it has other letters.
  private func hangulLength(_ span: ByteSpan) -> Int {
    var count = 0
    var at = span.start
    while at < span.end {
      let (value, end) = scene.text.bytes.withUnsafeBufferPointer { Hangul.scalar($0, at) }
      if Hangul.isSyllable(value) { count += 1 } else if value != 32 { return 0 }
      at = end
    }
    return count
  }

  /// Whether a body is Korean: by its gazetteer entry, by a place inside or right beside its name; nil if nothing says.
  func isKorean(body: Int) -> Bool? {
    let entity = scene.resolved.entities[body]
    if let entry = entity.entry, let known = isKorean(entry: entry) { return known }
    for mention in entity.mentions {
      if let place = neighbour(of: mention), let entry = scene.resolved.entities[place].entry,
        let known = isKorean(entry: entry)
      {
        return known
      }
    }
    return nil
  }

  private func isKorean(entry: UInt32) -> Bool? {
    let value = resources.entry(entry)
    if value.id == home { return true }
    let parents = resources.list(value.within)
    if parents.contains(home) { return true }
    if resources.string(value.id).hasPrefix("kr:") { return true }
    return parents.isEmpty && value.type == .organization ? nil : false
  }

  /// The place that a name contains, or that stands right before it ("핀란드 오울루대") or after it ("Ruta N in Medellín").
  private func neighbour(of mention: Int) -> Int? {
    let own = scene.mentions[mention]
    for other in scene.mentionsOfSentence[own.sentence]
    where scene.mentions[other].kind == .gpe && other != mention {
      let place = scene.mentions[other]
      let isInside = own.span.contains(place.span)
      let isBefore =
        place.tokens.upperBound == own.tokens.lowerBound && scene.marker(of: other) != .comitative
      let isAfter =
        scene.text.language == .english && place.tokens.lowerBound - own.tokens.upperBound == 1
        && scene.text.tokens[own.tokens.upperBound].part == .preposition
      if isInside || isBefore || isAfter, let entity = scene.entities(of: other).first { return entity }
    }
    return nil
  }
}
