import PactModel
import PactStore

extension Partners: Answer {
  public func table(in language: Language) -> Table {
    Table(
      columns: [
        Vocabulary.column("partner", language, limit: 40), Vocabulary.column("instrument", language),
        Vocabulary.column("date", language), Vocabulary.column("status", language),
        Vocabulary.column("fields", language, limit: 48), Vocabulary.column("sources", language),
        Vocabulary.column("independent", language),
        Vocabulary.column("documents", language, limit: 48),
        Vocabulary.column("sentence", language, limit: 80),
      ],
      rows: rows.map { row in
        [
          row.partner.label.text(in: language), row.agreement?.instruments.joined(separator: ", ") ?? "",
          row.agreement?.displayDate ?? "", row.agreement?.status ?? "",
          (row.agreement?.fields ?? []).joined(in: language), "\(row.support.articles)",
          "\(row.support.independent)",
          row.sources.map(\.document).joined(separator: ", "), Source.sentence(of: row.sources, in: language),
        ]
      }, caption: body.label.text(in: language))
  }
}

extension Agreements: Answer {
  public func table(in language: Language) -> Table {
    Table(
      columns: [
        Vocabulary.column("date", language), Vocabulary.column("instrument", language),
        Vocabulary.column("status", language), Vocabulary.column("parties", language, limit: 60),
        Vocabulary.column("fields", language, limit: 48),
        Vocabulary.column("signatories", language, limit: 40),
        Vocabulary.column("places", language, limit: 32), Vocabulary.column("amounts", language),
        Vocabulary.column("history", language, limit: 60),
        Vocabulary.column("contradictions", language, limit: 60),
        Vocabulary.column("sources", language), Vocabulary.column("independent", language),
        Vocabulary.column("documents", language, limit: 48),
      ],
      rows: rows.map { row in
        [
          row.displayDate, row.instruments.joined(separator: ", "), row.status ?? "",
          row.parties.joined(in: language), row.fields.joined(in: language),
          row.signatories.joined(in: language), row.places.joined(in: language),
          row.amounts.joined(separator: ", "), row.history.map(\.text).joined(separator: "; "),
          row.contradictions.map(\.text).joined(separator: "; "), "\(row.support.articles)",
          "\(row.support.independent)",
          row.sources.map(\.document).joined(separator: ", "),
        ]
      }, caption: body?.label.text(in: language))
  }
}

extension People: Answer {
  public func table(in language: Language) -> Table {
    Table(
      columns: [
        Vocabulary.column("person", language), Vocabulary.column("titles", language, limit: 40),
        Vocabulary.column("bodies", language, limit: 40), Vocabulary.column("offices", language, limit: 60),
        Vocabulary.column("agreements", language, limit: 80),
        Vocabulary.column("sources", language), Vocabulary.column("independent", language),
        Vocabulary.column("documents", language, limit: 48),
      ],
      rows: rows.map { row in
        let agreements = row.agreements.map { agreement in
          let others = agreement.parties.filter { !row.offices.map(\.body).contains($0) }
          return [agreement.displayDate, agreement.instruments.first ?? "", others.joined(in: language)]
            .filter { !$0.isEmpty }.joined(separator: " ")
        }
        return [
          row.person.label.text(in: language), row.titles.joined(separator: ", "),
          row.bodies.joined(in: language),
          row.offices.map { "\($0.body.label.text(in: language)) (\($0.dates))" }.joined(separator: "; "),
          agreements.joined(separator: "; "), "\(row.support.articles)", "\(row.support.independent)",
          row.sources.map(\.document).joined(separator: ", "),
        ]
      }, caption: subject.label.text(in: language))
  }
}

extension EntityReport: Answer {
  public func table(in language: Language) -> Table {
    let names = aliases.prefix(12).map(\.text)
    var unique: [String] = []
    for name in names where !unique.contains(name) { unique.append(name) }
    let ids = identifiers.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.joined(separator: "|"))" }
    let life = (agreement?.history ?? []).map(\.text) + (agreement?.contradictions ?? []).map(\.text)
    let caption =
      [
        "\(node.label.text(in: language)) (\(node.type.rawValue)\(node.kind.map { ", \($0)" } ?? ""))",
        node.id.description,
      ]
      + [
        unique.joined(separator: ", "), ids.joined(separator: " "),
        life.joined(separator: ", "),
      ].filter { !$0.isEmpty }
    return Table(
      columns: [
        Vocabulary.column("subject", language, limit: 40), Vocabulary.column("predicate", language),
        Vocabulary.column("object", language, limit: 48), Vocabulary.column("time", language),
        Vocabulary.column("sources", language), Vocabulary.column("independent", language),
        Vocabulary.column("documents", language, limit: 48),
        Vocabulary.column("sentence", language, limit: 80),
      ],
      rows: statements.map { statement in
        let modality = statement.modality == .asserted ? "" : " (\(statement.modality.rawValue))"
        return [
          statement.subject.label.text(in: language), statement.predicate.rawValue + modality,
          statement.object?.label.text(in: language) ?? statement.value ?? "", statement.time.span,
          "\(statement.support.articles)", "\(statement.support.independent)",
          statement.sources.map(\.document).joined(separator: ", "),
          Source.sentence(of: statement.sources, in: language),
        ]
      }, caption: caption.joined(separator: " · "))
  }
}

extension [Explanation]: Answer {
  public func table(in language: Language) -> Table {
    Table(
      columns: [
        "subject", "predicate", "object", "rule", "confidence", "trigger", "roles", "entries", "document",
        "span",
      ]
      .map { Vocabulary.column($0, language) } + [Vocabulary.column("sentence", language)],
      rows: map { item in
        let entries = [item.subject.gazetteer, item.object?.gazetteer].compactMap { $0 }
        return [
          item.subject.name, item.predicate.rawValue, item.object?.name ?? item.value ?? "", item.rule,
          "\(item.confidence)", item.trigger?.text ?? "",
          item.roles.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.text)" }.joined(separator: "; "),
          entries.joined(separator: ", "), item.source.document, "\(item.span.start)–\(item.span.end)",
          item.source.sentence,
        ]
      })
  }
}

extension AgreementSummary {
  /// The event date; `≤` and the date of the first article where no article gives one.
  public var displayDate: String { date ?? firstReported.map { "≤ \($0)" } ?? "" }
}

extension [NodeSummary] {
  /// The labels, separated by commas.
  func joined(in language: Language) -> String {
    map { $0.label.text(in: language) }.joined(separator: ", ")
  }
}
