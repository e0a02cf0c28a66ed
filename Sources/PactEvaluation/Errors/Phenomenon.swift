/// What went wrong, as far as it can be told from the annotation, the extraction and the sentence.
///
/// A miss and a false positive that one mistake makes ("another date") share a phenomenon.
public struct Phenomenon: Sendable, Hashable, Codable {
  public enum Cause: String, Sendable, Hashable, Codable, CaseIterable {
    // Of an entity, or of a triple because of one; the detail is its type.
    case entityNotFound, entityOfOtherType, entityWithOtherBounds, entityMerged, entitySplit,
      entityNotAnnotated
    // Of an agreement, and so of all its triples.
    case agreementNotFound, agreementMerged, agreementSplit, agreementUntold, agreementNotAnnotated
    // Of a triple whose entities are there; the detail is the predicate.
    case otherAgreement, otherValue, otherObject, otherSubject, otherPredicate, exchanged, statedNegated
    case valueNotRecognized
    // Of a triple of which nothing is stated; the detail is the most telling circumstance.
    case unstatedInOneSentence, unstatedInNeighbours, unstatedFarApart
    // Of a false positive that resembles nothing annotated.
    case unsupported
  }

  public var cause: Cause
  public var detail: String?

  public init(_ cause: Cause, _ detail: String? = nil) {
    self.cause = cause
    self.detail = detail
  }

  /// `Organization not found`, `no rule, in one sentence: quotation`
  public var title: String {
    let detail = detail ?? ""
    return switch cause {
    case .entityNotFound: "\(detail) not found"
    case .entityOfOtherType: "entity of another type: \(detail)"
    case .entityWithOtherBounds: "\(detail) with other bounds"
    case .entityMerged: "\(detail) merged with another"
    case .entitySplit: "\(detail) split in two"
    case .entityNotAnnotated: "\(detail) that is not annotated"
    case .agreementNotFound: "agreement not found"
    case .agreementMerged: "agreement merged into another"
    case .agreementSplit: "agreement split in two"
    case .agreementUntold: "agreement of which too little is stated"
    case .agreementNotAnnotated: "agreement that is not annotated"
    case .otherAgreement: "fact stated of another agreement"
    case .otherValue: "other value: \(detail)"
    case .otherObject: "other object: \(detail)"
    case .otherSubject: "other subject: \(detail)"
    case .otherPredicate: "other predicate: \(detail)"
    case .exchanged: "subject and object exchanged: \(detail)"
    case .statedNegated: "stated as negated: \(detail)"
    case .valueNotRecognized: "value not recognized: \(detail)"
    case .unstatedInOneSentence: "no rule, in one sentence: \(detail)"
    case .unstatedInNeighbours: "no rule, in neighbouring sentences: \(detail)"
    case .unstatedFarApart: "no rule, far apart: \(detail)"
    case .unsupported: "nothing annotated like it: \(detail)"
    }
  }
}
