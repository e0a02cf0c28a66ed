import PactModel

/// What identity is decided from: one way in which documents present a thing.
struct ProfileFacts: Sendable, Hashable {
  /// The row in the store; decides nothing.
  var row: Int64
  /// Unique, and the same in every store.
  var key: String
  var type: EntityType
  var gazetteer: String?
  /// The labels as names are compared.
  var keyKo: String?
  var keyEn: String?
  /// Whether they were read somewhere, or only guessed from the other.
  var isKoStated = true
  var isEnStated = true
  /// What else it may be known by.
  var handles: Set<String> = []
  /// For a person, the nodes of the bodies worked for, now or formerly.
  var employers: Set<NodeID> = []
  /// The labels of these bodies, for decisions.
  var employerNames: Set<String> = []
}

/// Two profiles that are one thing, or might be, and why.
struct Likeness: Sendable, Hashable {
  enum Reason: String, Sendable {
    /// A user decided so.
    case decision
    /// They are one gazetteer entry.
    case entry
    /// One has a name of the other's entry, and of no other entry.
    case entryName
    /// They share a label.
    case label
    /// One is called what the other introduces as its short form.
    case acronym
    /// A Korean and an English name sound alike, and a partner is common to both.
    case sound
    /// Persons of one name, or of names that may be read alike, who work for one body.
    case employer
    /// Persons of one name, of one of whom no body is known.
    case name
    /// Persons of names that may be read alike, of one of whom no body is known.
    case reading
  }

  var first: ProfileFacts
  var second: ProfileFacts
  var reason: Reason
  var score: Double
  var isMerged: Bool
}

/// Decides which profiles are one thing.
///
/// A function of the set of profiles and of the users' decisions: no order matters.
/// * what users decided comes first, and nothing joins what they keep apart;
/// * one gazetteer entry is one node;
/// * without an entry, things of one type that share a label in either language are one, and belong to
///   a gazetteer entry if exactly one entry has one of their labels; a thing known by an acronym only is the
///   one thing that introduces it;
/// * persons of one name are one if they share an employer or if an employer is known of one only. Names that are not
///   the same but may be read alike need a common employer; names that stand in Hangul and differ are never one.
enum IdentityResolver {
  /// The profiles of one node, and the key that its id is made from.
  struct Group {
    var key: String
    var members: [ProfileFacts]
  }

  /// Groups a set of profiles that is closed under sharing labels, entries, handles and decisions.
  static func resolve(
    _ profiles: [ProfileFacts], decisions: Decisions = Decisions()
  ) -> (groups: [Group], likenesses: [Likeness]) {
    var groups: [Group] = []
    var likenesses: [Likeness] = []
    let merged = decisions.merges.enumerated()
    let parts = Partition.parts(of: profiles.sorted { $0.key < $1.key }) { profile in
      names(profile) + profile.handles.map { "handle|\($0)" }
        + [profile.gazetteer.map { "entry|\($0)" }].compactMap { $0 }
        + merged.compactMap { index, pair in
          pair.first.matches(profile) || pair.second.matches(profile) ? "decision|\(index)" : nil
        }
    }
    for part in parts {
      var merging = Merging(part, decisions: decisions)
      merging.run()
      groups += merging.groups
      likenesses += merging.likenesses
    }
    return (groups, likenesses)
  }

  static func groups(of profiles: [ProfileFacts]) -> [Group] { resolve(profiles).groups }

  static func names(_ profile: ProfileFacts) -> [String] {
    [
      profile.keyKo.map { "\(profile.type.rawValue)|ko|\($0)" },
      profile.keyEn.map { "\(profile.type.rawValue)|en|\($0)" },
    ]
    .compactMap { $0 }
  }
}
