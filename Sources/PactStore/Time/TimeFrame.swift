import PactModel

/// The part of time that is looked at: of a store seen within one, every question answers as of then.
public struct TimeFrame: Sendable, Hashable {
  /// The world as it was at the end of this day, month or year: what held then.
  public var asOf: PartialDate?
  /// What articles published up to then said; articles without a publication date said nothing yet.
  public var knownBy: PartialDate?
  /// What happened from then on.
  public var since: PartialDate?
  /// What happened up to then, inclusive.
  public var until: PartialDate?

  public init(
    asOf: PartialDate? = nil, knownBy: PartialDate? = nil, since: PartialDate? = nil,
    until: PartialDate? = nil
  ) {
    self.asOf = asOf
    self.knownBy = knownBy
    self.since = since
    self.until = until
  }

  /// True where nothing is left out.
  public var isEverything: Bool { self == TimeFrame() }
}

extension PartialDate {
  /// The SQL condition that a date is not after this one, as far as both go; null for no date.
  ///
  /// A tilde comes after digits, hyphens and letters: what begins with this date is not after it either.
  package func isReached(by date: String) -> String { "\(date) < '\(text)~'" }

  /// The SQL condition that a date may be this one or a later one; null for no date. The first part can use an index.
  package func mayPrecede(_ date: String) -> String {
    let year = text.prefix(4)
    let coarser = [4, 7].filter { $0 < text.utf8.count }.map { "'\(text.prefix($0))'" }
    if coarser.isEmpty { return "\(date) >= '\(year)'" }
    return
      "\(date) >= '\(year)' AND (\(date) >= '\(text)' OR \(date) IN (\(coarser.joined(separator: ", "))))"
  }
}
