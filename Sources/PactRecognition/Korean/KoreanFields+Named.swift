import PactLanguage
import PactModel
import PactResources

/// Fields in the names of instruments: "[핵심광물 공급망] 협력 양해각서", "[원격의료]에 관한 업무협약". Right before the instrument's
/// own word more stands than fields ("권역별 순회상담 업무협약").
extension KoreanFields {
  func named(by instrument: Mention, _ taken: Set<Int>) -> [Mention] {
    let resources = lexicon.resources
    guard !instrument.flags.contains(.definite), !isSale(instrument) else { return [] }
    let range = reader.text.sentences[instrument.sentence].tokens
    let cooperation = resources.symbol(named: "field-cooperation")
    func isCooperation(_ token: Int) -> Bool {
      lexicon.value(reader.tokens[token].nominal, cooperation) != nil
    }
    var last = instrument.tokens.lowerBound - 1
    var isCooperative = isCooperation(instrument.tokens.lowerBound)
    var isConcerned = false
    guard last >= range.lowerBound else { return [] }
    let concern = resources.symbol(named: "field-concern")
    if let purpose = lexicon.value(reader.tokens[last].span, concern), last > range.lowerBound {
      last -= 1
      isConcerned = purpose == .empty
      if isCooperation(last) {
        last -= 1
        isCooperative = true
        isConcerned = false
      } else if !isConcerned {
        return []
      }
    }
    while last > range.lowerBound, reader.isBare(last), isCooperation(last) {
      last -= 1
      isCooperative = true
    }
    guard last >= range.lowerBound, isCooperative && reader.isBare(last) || isConcerned, isField(last) else {
      return []
    }
    var found =
      isConcerned
      ? [
        item(
          endingAt: last, range, instrument.sentence, taken, through: reader.tokens[last].nominalEnd)
      ].compactMap { $0 } : list(before: last + 1, range, instrument.sentence, taken)
    for index in found.indices { found[index].confidence = 0.9 }
    return found
  }

  /// What is sold or hired is no field.
  private func isSale(_ instrument: Mention) -> Bool {
    let resources = lexicon.resources
    return ["Contract", "InvestmentAgreement", "SisterCity"].contains {
      instrument.value == resources.symbol(named: $0)
    }
  }

  /// Whether a word heads a field: a listed one, or a noun that names no activity.
  private func isField(_ token: Int) -> Bool {
    let nominal = reader.tokens[token].nominal
    guard reader.tokens[token].kind == .word, lexicon.length(nominal) > 1 else { return false }
    let resources = lexicon.resources
    let plain = ["plain-modifier", "field-plain"].map(resources.symbol(named:))
    if lexicon.isAny(nominal, of: plain + classes.otherWords) { return false }
    if lexicon.names(nominal).contains(where: { resources.entry($0.entry).type == .field }) { return true }
    let verbal = resources.symbol(named: "ko-verbal-noun")
    return lexicon.value(nominal, verbal) == nil && lexicon.longestSuffix(nominal, verbal) == nil
      && lexicon.value(nominal, resources.symbol(named: "purpose-noun")) == nil
  }
}
