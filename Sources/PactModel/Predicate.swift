/// The relation that a triple states. The raw value is the name used in every file format.
///
/// `Schemas/ontology.yaml` describes each with its domain, range and RDF term; a test holds the two together.
public enum Predicate: String, Sendable, Hashable, Codable, CaseIterable {
  case party, signatory, instrument, status, signedOn, signedAt, coversField, amount
  case cooperatesWith, worksFor, jobTitle, visited, met, attended, hosted
  case locatedIn, partOf, memberOf, foundedOn, investsIn

  /// True where A–B and B–A are one fact.
  public var isSymmetric: Bool { self == .cooperatesWith || self == .met }

  /// True where the object is a literal and not an entity.
  public var takesLiteral: Bool {
    switch self {
    case .instrument, .status, .signedOn, .amount, .jobTitle, .foundedOn: true
    default: false
    }
  }

  /// The types that a subject may have.
  public var domain: Set<EntityType> {
    switch self {
    case .party, .signatory, .instrument, .status, .signedOn, .signedAt, .coversField, .amount:
      [.agreement]
    case .worksFor, .jobTitle, .met: [.person]
    case .visited, .attended: [.person, .organization, .gpe]
    case .cooperatesWith, .hosted, .memberOf: [.organization, .gpe]
    case .locatedIn: [.organization, .facility, .event, .gpe]
    case .partOf, .investsIn: [.organization]
    case .foundedOn: [.organization, .facility]
    }
  }

  /// The types that an object may have; empty where the object is a literal.
  public var range: Set<EntityType> {
    switch self {
    case .party, .cooperatesWith, .worksFor, .partOf: [.organization, .gpe]
    case .signatory: [.person]
    case .signedAt: [.gpe, .facility, .event]
    case .coversField: [.field]
    case .visited, .investsIn: [.organization, .gpe, .facility]
    case .met: [.person, .organization]
    case .attended, .hosted: [.event]
    case .locatedIn: [.gpe, .facility]
    case .memberOf: [.organization]
    case .instrument, .status, .signedOn, .amount, .jobTitle, .foundedOn: []
    }
  }
}
