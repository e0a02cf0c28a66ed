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
      Types.agreement
    case .worksFor, .jobTitle, .met: Types.person
    case .visited, .attended: Types.actor
    case .cooperatesWith, .hosted, .memberOf: Types.body
    case .locatedIn: Types.located
    case .partOf, .investsIn: Types.organization
    case .foundedOn: Types.founded
    }
  }

  /// The types that an object may have; empty where the object is a literal.
  public var range: Set<EntityType> {
    switch self {
    case .party, .cooperatesWith, .worksFor, .partOf: Types.body
    case .signatory: Types.person
    case .signedAt: Types.venue
    case .coversField: Types.field
    case .visited, .investsIn: Types.destination
    case .met: Types.partner
    case .attended, .hosted: Types.event
    case .locatedIn: Types.place
    case .memberOf: Types.organization
    case .instrument, .status, .signedOn, .amount, .jobTitle, .foundedOn: []
    }
  }

  /// Made once: they are asked for with every fact.
  private enum Types {
    static let agreement: Set<EntityType> = [.agreement]
    static let person: Set<EntityType> = [.person]
    static let organization: Set<EntityType> = [.organization]
    static let event: Set<EntityType> = [.event]
    static let field: Set<EntityType> = [.field]
    static let body: Set<EntityType> = [.organization, .gpe]
    static let actor: Set<EntityType> = [.person, .organization, .gpe]
    static let partner: Set<EntityType> = [.person, .organization]
    static let place: Set<EntityType> = [.gpe, .facility]
    static let venue: Set<EntityType> = [.gpe, .facility, .event]
    static let destination: Set<EntityType> = [.organization, .gpe, .facility]
    static let founded: Set<EntityType> = [.organization, .facility]
    static let located: Set<EntityType> = [.organization, .facility, .event, .gpe]
  }
}
