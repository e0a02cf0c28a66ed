import GRDB
import PactModel
import PactStore

/// What became of an agreement at one time.
public struct AgreementEvent: Sendable, Hashable, Codable {
  /// `planned`, `signed`, `renewed`, …
  public var status: String
  /// When it was, as precise as an article has it; of a plan, what it is planned for.
  public var date: String?
  /// The publication date of the first article that says so.
  public var reported: String?
  /// These articles, the first published first.
  public var documents: [String]
  public var support: Support

  /// `signed 2025-06-11`, or `signed ≤ 2025-06-12` where only the article is dated.
  public var text: String {
    [status, date ?? reported.map { "≤ \($0)" }].compactMap { $0 }.joined(separator: " ")
  }
}

/// Values of which an agreement can have but one, as articles have them.
public struct Contradiction: Sendable, Hashable, Codable {
  /// One of the values.
  public struct Claim: Sendable, Hashable, Codable {
    public var value: String
    /// The articles that give it, the first published first.
    public var documents: [String]
    public var support: Support
  }

  public var predicate: PactModel.Predicate
  /// The best supported first.
  public var claims: [Claim]

  /// `signedOn 2025-06-11 (3/2) | 2025-06-12 (1/1)`: articles and independent sources.
  public var text: String {
    predicate.rawValue + " "
      + claims.map { "\($0.value) (\($0.support.articles)/\($0.support.independent))" }
      .joined(separator: " | ")
  }
}

/// Reads out of a store what became of an agreement, and in what articles contradict each other.
struct AgreementHistory {
  private(set) var events: [AgreementEvent] = []
  private(set) var contradictions: [Contradiction] = []

  /// What one article says of the agreement.
  private struct Report {
    var document: String
    var origin: String
    var published: String?
    var statuses: Set<String> = []
    var dates: Set<String> = []
    var amounts: Set<String> = []
    var instruments: Set<String> = []
  }

  private static let life = ["proposed", "planned", "signed", "renewed", "failed", "terminated"]

  /// How late in an agreement's life a status comes; −1 for one that has no place in it.
  static func stage(of status: String) -> Int { life.firstIndex(of: status) ?? -1 }

  /// What became of one agreement in a store.
  init(database: Database, agreement: NodeID) throws {
    self.init(try AgreementEvidence(database: database, of: [agreement]), of: agreement)
  }

  /// What became of one of the agreements whose evidence was read.
  init(_ evidence: AgreementEvidence, of agreement: NodeID) {
    let reports = Self.reports(evidence, agreement)
    events = Self.events(reports)
    contradictions = [
      Self.contradiction(.signedOn, Self.signingDates(reports)),
      Self.contradiction(.amount, Self.rivalAmounts(reports)),
      Self.contradiction(.instrument, Self.rivalInstruments(reports)),
    ].compactMap { $0 }
  }

  private static func reports(_ evidence: AgreementEvidence, _ agreement: NodeID) -> [Report] {
    var reports: [Report] = []
    var places: [Int64: Int] = [:]
    for mention in evidence.mentions[agreement, default: []] where !mention.isNegated {
      guard let value = mention.value, let document = evidence.documents[mention.document] else { continue }
      let place = places[mention.entity] ?? reports.count
      if place == reports.count {
        places[mention.entity] = place
        reports.append(
          Report(
            document: document.name, origin: document.originName ?? document.name,
            published: document.published))
      }
      switch mention.predicate {
      case .status: reports[place].statuses.insert(value)
      case .signedOn: reports[place].dates.insert(value)
      case .amount: reports[place].amounts.insert(value)
      case .instrument: reports[place].instruments.insert(value)
      default: break
      }
    }
    return reports
  }

  private static func support(_ reports: [Report]) -> Support {
    Support(articles: Set(reports.map(\.document)).count, independent: Set(reports.map(\.origin)).count)
  }

  private static func documents(_ reports: [Report]) -> [String] {
    var seen: Set<String> = []
    return reports.map(\.document).filter { seen.insert($0).inserted }
  }

  // MARK: What became of it

  private static func events(_ reports: [Report]) -> [AgreementEvent] {
    var found: [AgreementEvent] = []
    for status in Set(reports.flatMap(\.statuses)) {
      var byDate: [String?: [Report]] = [:]
      for report in reports where report.statuses.contains(status) {
        byDate[date(of: status, in: report), default: []].append(report)
      }
      // The vague says what the precise says, if there is only one that it can mean.
      let dates = byDate.keys.compactMap { $0 }
      for date in byDate.keys.sorted(by: { ($0?.utf8.count ?? 0) < ($1?.utf8.count ?? 0) }) {
        let finer = dates.filter { $0 != date && $0.hasPrefix(date ?? "") && byDate[$0] != nil }
        let precise = finer.filter { one in !finer.contains { $0 != one && $0.hasPrefix(one) } }
        guard precise.count == 1, let vague = byDate.removeValue(forKey: date) else { continue }
        byDate[precise[0], default: []] += vague
      }
      for (date, said) in byDate {
        let ordered = said.sorted { ($0.published ?? "~", $0.document) < ($1.published ?? "~", $1.document) }
        found.append(
          AgreementEvent(
            status: status, date: date, reported: ordered.compactMap(\.published).first,
            documents: documents(ordered), support: support(ordered)))
      }
    }
    return found.sorted { a, b in
      let (first, second) = (moment(a), moment(b))
      if first != second { return first < second }
      let (one, other) = (life.firstIndex(of: a.status) ?? 9, life.firstIndex(of: b.status) ?? 9)
      return one != other ? one < other : (a.status, a.date ?? "") < (b.status, b.date ?? "")
    }
  }

  /// A plan is of the day when it is reported, whatever it is for.
  private static func moment(_ event: AgreementEvent) -> String {
    let isPlan = event.status == "planned" || event.status == "proposed"
    return (isPlan ? event.reported ?? event.date : event.date ?? event.reported) ?? "~"
  }

  /// The date of a status: articles on a renewal may give that of the signing too, those on an end give no other.
  private static func date(of status: String, in report: Report) -> String? {
    switch status {
    case "terminated", "failed": nil
    case "renewed": report.dates.max()
    default: report.dates.min()
    }
  }

  // MARK: In what articles contradict each other

  /// The dates of the signing, coarse ones that agree with a precise one left out; announced ones are no claims.
  private static func signingDates(_ reports: [Report]) -> [String: [Report]] {
    var claims: [String: [Report]] = [:]
    for report in reports
    where !report.statuses.contains("renewed") && report.statuses.isDisjoint(with: ["planned", "proposed"]) {
      for date in report.dates { claims[date, default: []].append(report) }
    }
    return claims.filter { date, _ in !claims.keys.contains { $0 != date && $0.hasPrefix(date) } }
  }

  /// Sums of one currency, unless one article has both: then they are sums of different things.
  private static func rivalAmounts(_ reports: [Report]) -> [String: [Report]] {
    let claims = rivals(reports, \.amounts)
    let currencies = Dictionary(grouping: claims.keys) { $0.prefix { $0 != " " } }
    return claims.filter { currencies[$0.key.prefix { $0 != " " }, default: []].count > 1 }
  }

  private static func rivalInstruments(_ reports: [Report]) -> [String: [Report]] {
    rivals(reports, \.instruments).filter { $0.key != "Agreement" }
  }

  private static func rivals(
    _ reports: [Report], _ values: (Report) -> Set<String>
  ) -> [String: [Report]] {
    var claims: [String: [Report]] = [:]
    for report in reports { for value in values(report) { claims[value, default: []].append(report) } }
    return claims.filter { value, _ in
      claims.keys.contains { other in
        other != value && !reports.contains { values($0).isSuperset(of: [value, other]) }
      }
    }
  }

  private static func contradiction(
    _ predicate: PactModel.Predicate, _ claims: [String: [Report]]
  ) -> Contradiction? {
    guard claims.count > 1 else { return nil }
    let ranked = claims.map { value, said in
      Contradiction.Claim(value: value, documents: documents(said), support: support(said))
    }.sorted { $0.support != $1.support ? $0.support > $1.support : $0.value < $1.value }
    return Contradiction(predicate: predicate, claims: ranked)
  }
}
