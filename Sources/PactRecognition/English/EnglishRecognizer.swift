import PactLanguage
import PactModel
import PactResources

/// The English recognition behind ``Recognizer``: every finder proposes, the selection decides, then links are drawn.
struct EnglishRecognizer: Sendable {
  let resources: Resources
  let classes: EnglishClasses

  init(resources: Resources) {
    self.resources = resources
    classes = EnglishClasses(resources)
  }

  func recognize(_ text: inout AnalyzedText, published: String?) -> [Mention] {
    let bytes = text.bytes
    return bytes.withUnsafeBufferPointer { buffer -> [Mention] in
      let reader = EnglishReader(
        text: text, lexicon: Lexicon(resources: resources, bytes: buffer), classes: classes)
      var found = EnglishDates(reader: reader, published: CalendarDate(published)).find()
      found += EnglishMoney(reader: reader).find()
      let instruments = EnglishInstruments(reader: reader).find()
      found += instruments
      found += EnglishEllipses(reader: reader, instruments: instruments).find()
      found += EnglishReferences(reader: reader).find()
      found += EnglishCommonBodies(reader: reader).find()
      let titles = EnglishTitles(reader: reader).find()
      found += titles
      found += EnglishNames(reader: reader, titles: titles).find()
      found += EnglishFields(reader: reader).find()
      let selected = MentionSelection.select(found)
      return EnglishLinks(reader: reader).link(selected)
    }
  }
}
