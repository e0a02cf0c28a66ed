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
  /// For a person, the nodes of the bodies worked for.
  var employers: Set<NodeID> = []
}

/// Decides which profiles are one thing.
///
/// A function of the set of profiles: no order matters. First version:
/// * one gazetteer entry is one node;
/// * without an entry, things of one type that share a label in either language are one, and belong to
///   a gazetteer entry if exactly one entry has one of their labels;
/// * persons of one name are one if they share an employer or if an employer is known of one only. A common employer
///   is needed where the English labels agree and the Korean ones do not: 이정우 and 이중우 are both Lee Jung-woo.
enum IdentityResolver {
  /// The profiles of one node, and the key that its id is made from.
  struct Group {
    var key: String
    var members: [ProfileFacts]
  }

  /// Groups a set of profiles that is closed under sharing labels and gazetteer entries.
  static func groups(of profiles: [ProfileFacts]) -> [Group] {
    Partition.parts(of: profiles.sorted { $0.key < $1.key }) { profile in
      names(profile) + [profile.gazetteer.map { "entry|\($0)" }].compactMap { $0 }
    }
    .flatMap(groups(ofConnected:))
  }

  /// Groups profiles that are connected by labels and gazetteer entries, in the order of their keys.
  private static func groups(ofConnected sorted: [ProfileFacts]) -> [Group] {
    let known = Dictionary(grouping: sorted.filter { $0.gazetteer != nil }, by: { $0.gazetteer ?? "" })
    var groups = known.mapValues { Group(key: "entry|\($0[0].gazetteer ?? "")", members: $0) }
    let entriesByName = namesToEntries(known)
    var others: [Group] = []
    for component in components(
      sorted.filter { $0.gazetteer == nil && $0.type != .person }, linked: sharesLabel)
    {
      let entries = Set(component.flatMap { names($0) }.flatMap { entriesByName[$0] ?? [] })
      if entries.count == 1, let entry = entries.first {
        groups[entry]?.members += component
      } else {
        others.append(Group(key: "name|\(component[0].key)", members: component))
      }
    }
    others += people(sorted.filter { $0.gazetteer == nil && $0.type == .person })
    return groups.values + others
  }

  /// Persons: first by employer, then those of whom no employer is known.
  private static func people(_ profiles: [ProfileFacts]) -> [Group] {
    var employed = components(profiles.filter { !$0.employers.isEmpty }) {
      sharesLabel($0, $1) && !$0.employers.isDisjoint(with: $1.employers)
    }
    let namesakes = { (a: ProfileFacts, b: ProfileFacts) in sharesLabel(a, b) && !contradicts(a, b) }
    var groups: [Group] = []
    for component in components(profiles.filter(\.employers.isEmpty), linked: namesakes) {
      let matches = employed.indices.filter { index in
        employed[index].contains { a in component.contains { namesakes(a, $0) } }
      }
      if matches.count == 1 {
        employed[matches[0]] += component
      } else {
        groups.append(Group(key: "name|\(component[0].key)", members: component))
      }
    }
    return groups
      + employed.map { component in
        Group(key: "name|\(component.map(\.key).min() ?? "")", members: component)
      }
  }

  private static func sharesLabel(_ a: ProfileFacts, _ b: ProfileFacts) -> Bool {
    guard a.type == b.type else { return false }
    return a.keyKo != nil && a.keyKo == b.keyKo || a.keyEn != nil && a.keyEn == b.keyEn
  }

  private static func contradicts(_ a: ProfileFacts, _ b: ProfileFacts) -> Bool {
    a.keyKo != nil && b.keyKo != nil && a.keyKo != b.keyKo
  }

  private static func names(_ profile: ProfileFacts) -> [String] {
    [
      profile.keyKo.map { "\(profile.type.rawValue)|ko|\($0)" },
      profile.keyEn.map { "\(profile.type.rawValue)|en|\($0)" },
    ]
    .compactMap { $0 }
  }

  private static func namesToEntries(_ known: [String: [ProfileFacts]]) -> [String: Set<String>] {
    var entries: [String: Set<String>] = [:]
    for (entry, profiles) in known {
      for name in profiles.flatMap(names) { entries[name, default: []].insert(entry) }
    }
    return entries
  }

  /// The connected components of a relation, each in the order of the input.
  static func components<Element>(
    _ elements: [Element], linked: (Element, Element) -> Bool
  ) -> [[Element]] {
    var unvisited = Array(elements.indices)
    var components: [[Element]] = []
    while let first = unvisited.first {
      unvisited.removeFirst()
      var component = [first]
      var next = 0
      while next < component.count {
        let current = elements[component[next]]
        next += 1
        let reached = unvisited.filter { linked(current, elements[$0]) || linked(elements[$0], current) }
        component += reached
        unvisited.removeAll { reached.contains($0) }
      }
      components.append(component.sorted().map { elements[$0] })
    }
    return components
  }
}
