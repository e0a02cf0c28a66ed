import Foundation
import PactModel

/// Makes articles of drafts: headline, what scrapers drag in, and reprints with small edits.
struct Newsroom: Sendable {
  let templates: TemplateSet
  let language: Language
  let names: PersonNames

  /// - Parameter original: the id of the article that this one reprints.
  func article(
    _ id: String, _ draft: Draft, headline: String, published: CalendarDate, copyOf original: String?,
    _ random: inout SeededRandom
  ) -> GeneratedArticle {
    let outlet = random.pick(templates.file.outlets)
    let reporter = names.person(id: "", isKorean: true, &random)
    let fill = { (text: String, random: inout SeededRandom) in
      text.replacingOccurrences(of: "{outlet}", with: outlet)
        .replacingOccurrences(
          of: "{reporter}", with: language == .korean ? reporter.korean[0] : reporter.english[0]
        )
        .replacingOccurrences(of: "{mail}", with: "news\(random.below(900) + 100)@example.com")
        .replacingOccurrences(
          of: "{stamp}", with: "\(published.iso) \(random.below(12) + 10):\(random.below(50) + 10)"
        )
        .replacingOccurrences(of: "{n:2-9}", with: String(random.number(2...9)))
    }
    var blocks: [String] = []
    if random.isOne(in: 3) { blocks.append(fill(random.pick(templates.file.above), &random)) }
    if random.isOne(in: 5) { blocks.append(headline) }
    var notes: [Draft.Note] = []
    for paragraph in draft.paragraphs where !paragraph.isEmpty {
      blocks.append(paragraph.map(\.text).joined(separator: " "))
      notes += paragraph.flatMap(\.notes)
    }
    let below = templates.file.below.shuffled(using: &random).prefix(random.below(3))
    for block in below { blocks.append(fill(block, &random)) }
    let text = blocks.joined(separator: random.isOne(in: 4) ? "\n" : "\n\n")
    let truth = ArticleTruth(
      id: id, language: language, published: published.iso, copyOf: original, notes: notes, text: text)
    let article = Article(
      id: id, title: headline, published: published.iso, text: text,
      url: "https://news.example.org/\(language.rawValue)/\(id)", language: language)
    return GeneratedArticle(article: article, truth: truth)
  }

  /// The draft as another paper prints it: some words changed, some sentences left out at the end.
  func reprint(_ draft: Draft, _ random: inout SeededRandom) -> Draft {
    var copy = draft
    if copy.paragraphs.count > 2, random.isOne(in: 2) { copy.paragraphs.removeLast() }
    if let last = copy.paragraphs.last, last.count > 1, random.isOne(in: 2) {
      copy.paragraphs[copy.paragraphs.count - 1].removeLast()
    }
    for edit in templates.file.edits where random.isOne(in: 3) {
      for paragraph in copy.paragraphs.indices {
        for sentence in copy.paragraphs[paragraph].indices {
          let text = copy.paragraphs[paragraph][sentence].text
          copy.paragraphs[paragraph][sentence].text = text.replacingOccurrences(of: edit[0], with: edit[1])
        }
      }
    }
    return copy
  }
}
