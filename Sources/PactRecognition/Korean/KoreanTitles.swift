import PactLanguage
import PactModel
import PactResources

/// Reads a word as a title: alone, or behind the name, body or department that it is written together with.
struct KoreanTitles {
  let reader: KoreanReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: KoreanClasses { reader.classes }

  struct Title {
    /// Where the title stands.
    var span: ByteSpan
    var id: Symbol
    /// The body that is written before it ("대전시장": 대전시; "경남도지사": 경남).
    var body: ByteSpan?
    /// Whether a gazetteer or a body's own ending knows it.
    var isKnownBody = true
    /// The person who is written before it ("이시장").
    var person: ByteSpan?
  }

  func title(_ at: Int) -> Title? {
    let token = reader.tokens[at]
    let nominal = withoutAddress(token.nominal)
    guard token.kind == .word, nominal.count >= 3 || token.flags.contains(.allCaps) else { return nil }
    if let id = lexicon.value(nominal, classes.title) { return Title(span: nominal, id: id) }
    // "대변인 문소연": not 대변 and a copula.
    if token.marker == .copula, let id = lexicon.value(token.span, classes.title) {
      return Title(span: token.span, id: id)
    }
    guard token.predicate < 0 || token.marker == .copula else { return nil }
    guard let suffix = lexicon.longestSuffix(nominal, classes.title), !reader.isCommon(nominal) else {
      return nil
    }
    let title = ByteSpan(suffix.start, nominal.end)
    let prefix = ByteSpan(nominal.start, suffix.start)
    // "대전시장" is 대전시 + 장, "한국은행장" 한국은행 + 장, "옥천군수" 옥천군 + 수, "경남도지사" 경남도 + 지사.
    var split = lexicon.next(after: suffix.start)
    while split < nominal.end {
      let body = ByteSpan(nominal.start, split)
      if lexicon.value(ByteSpan(split, nominal.end), classes.headSuffix) != nil {
        if isBody(body) { return Title(span: title, id: suffix.value, body: body) }
        if isUnknownPlace(body) {
          return Title(span: title, id: suffix.value, body: body, isKnownBody: false)
        }
      }
      split = lexicon.next(after: split)
    }
    // "하노이지사장": who heads a branch works for the body that has it.
    let isBranch = lexicon.longestSuffix(ByteSpan(prefix.start, nominal.end - 3), classes.branch) != nil
    if isBranch, lexicon.value(nominal, classes.title) == nil, isPlace(prefix) {
      return Title(span: nominal, id: suffix.value)
    }
    if isBody(prefix) { return Title(span: title, id: suffix.value, body: prefix) }
    // "제주지사" is 제주 + 지사, not 제 + 주지사.
    var shorter = suffix.start
    while let next = lexicon.longestSuffix(ByteSpan(shorter, nominal.end), classes.title) {
      let place = ByteSpan(nominal.start, next.start)
      if isBody(place) { return Title(span: ByteSpan(next.start, nominal.end), id: next.value, body: place) }
      shorter = next.start
    }
    if lexicon.length(prefix) == 1, lexicon.value(prefix, classes.surname) != nil {
      return Title(span: title, id: suffix.value, person: prefix)
    }
    // "회원사": a word that ends like a soldier's rank.
    if lexicon.value(title, classes.titleWeak) != nil, !reader.isCompound(prefix) { return nil }
    if lexicon.isAny(nominal, of: [classes.member]) { return nil }
    // "수소연구단장": a department and its head.
    return Title(span: nominal, id: suffix.value)
  }

  /// "부시장님": a title and a form of address.
  private func withoutAddress(_ span: ByteSpan) -> ByteSpan {
    let title = ByteSpan(span.start, span.end - 3)
    guard lexicon.length(span) > 2, lexicon.value(span, classes.title) == nil,
      lexicon.value(ByteSpan(title.end, span.end), classes.honorific) != nil,
      lexicon.value(title, classes.title) != nil || lexicon.longestSuffix(title, classes.title) != nil
    else { return span }
    return title
  }

  /// "합살루시" in "합살루시장".
  private func isUnknownPlace(_ span: ByteSpan) -> Bool {
    guard let suffix = lexicon.longestSuffix(span, classes.placeSuffix),
      classes.surePlaceKinds.contains(suffix.value)
    else { return false }
    let stem = ByteSpan(span.start, suffix.start)
    return lexicon.length(stem) >= 2 && !reader.isCompound(stem) && !reader.isCompound(span)
  }

  private func isPlace(_ span: ByteSpan) -> Bool {
    lexicon.names(span).contains { lexicon.resources.entry($0.entry).type == .gpe }
  }

  private func isBody(_ span: ByteSpan) -> Bool {
    if lexicon.names(span).contains(where: { sense in
      let type = lexicon.resources.entry(sense.entry).type
      return type == .gpe || type == .organization
    }) {
      return true
    }
    guard lexicon.length(span) >= 3, !reader.isCompound(span) else { return false }
    guard let suffix = lexicon.longestSuffix(span, classes.orgSuffix) ?? weakBody(span) else { return false }
    // "대구경북본부장": a branch's head belongs to the body that it is a branch of.
    if lexicon.longestSuffix(span, classes.branch)?.start == suffix.start { return false }
    return suffix.value != classes.company
      && (!reader.isCompound(ByteSpan(span.start, suffix.start))
        || reader.properPrefix(span, upTo: suffix.start) != nil)
  }

  /// "한빛대총장": a name in 대.
  private func weakBody(_ span: ByteSpan) -> (start: Int, value: Symbol)? {
    guard let suffix = lexicon.longestSuffix(span, classes.orgSuffixWeak), suffix.value == classes.university
    else {
      return nil
    }
    return suffix
  }
}
