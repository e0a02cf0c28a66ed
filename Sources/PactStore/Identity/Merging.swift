import PactModel

/// Joins profiles that are connected in some way into things, the surest reasons first, and notes why.
struct Merging {
  private let profiles: [ProfileFacts]
  private let merges: [(Set<Int>, Set<Int>)]
  private let forbidden: [(Set<Int>, Set<Int>)]
  private var clusterOf: [Int]
  private var members: [[Int]]
  private(set) var likenesses: [Likeness] = []

  /// - Parameter profiles: in the order of their keys.
  init(_ profiles: [ProfileFacts], decisions: Decisions) {
    self.profiles = profiles
    clusterOf = Array(profiles.indices)
    members = profiles.indices.map { [$0] }
    let matching = { (reference: IdentityReference) in
      Set(profiles.indices.filter { reference.matches(profiles[$0]) })
    }
    merges = decisions.merges.map { (matching($0.first), matching($0.second)) }
    forbidden = decisions.forbidden.map { (matching($0.first), matching($0.second)) }
      .filter { !$0.0.isEmpty && !$0.1.isEmpty }
  }

  mutating func run() {
    joinDecided()
    joinEntries()
    joinLabels()
    joinNamesOfEntries()
    joinAcronyms()
    joinSounds()
    joinColleagues()
    joinUnemployed()
  }

  /// The things in the order of their first profiles.
  var groups: [IdentityResolver.Group] {
    var seenEntries: Set<String> = []
    return members.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }.map { cluster in
      let all = cluster.sorted().map { profiles[$0] }
      // Where users told bodies of one entry apart, one of them keeps the entry's node.
      if let entry = all.compactMap(\.gazetteer).min(), seenEntries.insert(entry).inserted {
        return IdentityResolver.Group(key: "entry|\(entry)", members: all)
      }
      return IdentityResolver.Group(key: "name|\(all[0].key)", members: all)
    }
  }

  // MARK: Joining

  /// Joins two profiles' things, unless users forbid it, and notes why.
  @discardableResult
  private mutating func join(_ a: Int, _ b: Int, _ reason: Likeness.Reason, _ score: Double) -> Bool {
    let (first, second) = (clusterOf[a], clusterOf[b])
    if first == second { return true }
    if isForbidden(first, second) { return false }
    note(a, b, reason, score, isMerged: true)
    let (kept, gone) = (min(first, second), max(first, second))
    for member in members[gone] { clusterOf[member] = kept }
    members[kept] = (members[kept] + members[gone]).sorted()
    members[gone] = []
    return true
  }

  private mutating func note(
    _ a: Int, _ b: Int, _ reason: Likeness.Reason, _ score: Double, isMerged: Bool
  ) {
    likenesses.append(
      Likeness(
        first: profiles[min(a, b)], second: profiles[max(a, b)], reason: reason, score: score,
        isMerged: isMerged))
  }

  private func isForbidden(_ first: Int, _ second: Int) -> Bool {
    if forbidden.isEmpty { return false }
    return forbidden.contains { one, other in
      let crosses = { (a: Int, b: Int) in
        !one.isDisjoint(with: members[a]) && !other.isDisjoint(with: members[b])
      }
      return crosses(first, second) || crosses(second, first)
    }
  }

  /// Joins the members of a bucket with each other as far as nothing forbids it.
  private mutating func joinAll(
    _ bucket: [Int], _ reason: Likeness.Reason, _ score: (ProfileFacts, ProfileFacts) -> Double
  ) {
    var heads: [Int] = []
    for member in bucket {
      let joined = heads.contains { head in
        let sureness = score(profiles[head], profiles[member])
        return sureness > 0 && join(head, member, reason, sureness)
      }
      if !joined { heads.append(member) }
    }
  }

  private func buckets(_ indices: [Int], by keys: (ProfileFacts) -> [String]) -> [(
    key: String, members: [Int]
  )] {
    var buckets: [String: [Int]] = [:]
    for index in indices {
      for key in Set(keys(profiles[index])) { buckets[key, default: []].append(index) }
    }
    return buckets.filter { $0.value.count > 1 }.map { ($0.key, $0.value) }.sorted { $0.key < $1.key }
  }

  // MARK: Decisions, bodies, places and fields

  private mutating func joinDecided() {
    for (first, second) in merges {
      let all = first.union(second).sorted()
      if first.isEmpty || second.isEmpty { continue }
      joinAll(all, .decision) { _, _ in 1 }
    }
  }

  private mutating func joinEntries() {
    for (_, bucket) in buckets(Array(profiles.indices), by: { [$0.gazetteer].compactMap { $0 } }) {
      joinAll(bucket, .entry) { _, _ in 1 }
    }
  }

  private var nameless: [Int] {
    profiles.indices.filter { profiles[$0].gazetteer == nil && profiles[$0].type != .person }
  }

  private mutating func joinLabels() {
    for (_, bucket) in buckets(nameless, by: IdentityResolver.names) {
      joinAll(bucket, .label) { a, b in
        if a.keyKo != nil && a.keyKo == b.keyKo && a.keyEn == b.keyEn { return 0.95 }
        let isKorean = a.keyKo != nil && a.keyKo == b.keyKo
        let areStated = isKorean ? a.isKoStated && b.isKoStated : a.isEnStated && b.isEnStated
        return areStated ? 0.9 : 0.7
      }
    }
  }

  private mutating func joinNamesOfEntries() {
    var owners: [String: Set<String>] = [:]
    var holders: [String: Int] = [:]
    for index in profiles.indices {
      guard let entry = profiles[index].gazetteer else { continue }
      if holders[entry] == nil { holders[entry] = index }
      for name in IdentityResolver.names(profiles[index]) { owners[name, default: []].insert(entry) }
    }
    for cluster in Set(nameless.map { clusterOf[$0] }).sorted() {
      let own = members[cluster]
      if own.contains(where: { profiles[$0].gazetteer != nil }) { continue }
      let named = own.compactMap { index -> (Int, Set<String>)? in
        let entries = Set(IdentityResolver.names(profiles[index]).flatMap { owners[$0] ?? [] })
        return entries.isEmpty ? nil : (index, entries)
      }
      let entries = named.reduce(into: Set<String>()) { $0.formUnion($1.1) }
      guard let first = named.first else { continue }
      if entries.count == 1, let holder = entries.first.flatMap({ holders[$0] }) {
        join(holder, first.0, .entryName, 0.9)
      } else {
        for holder in entries.sorted().compactMap({ holders[$0] }) {
          note(holder, first.0, .entryName, 0.9 / Double(entries.count), isMerged: false)
        }
      }
    }
  }

  /// `acronym=HBI` is what a profile introduces, `called=HBI` what one is called.
  private mutating func joinAcronyms() {
    let introduced = Dictionary(
      grouping: profiles.indices.flatMap { index in
        profiles[index].handles.filter { $0.hasPrefix("acronym|") }.map { (key: $0, index: index) }
      }, by: \.key)
    for (handle, owners) in introduced.sorted(by: { $0.key < $1.key }) {
      let own = Set(owners.map { clusterOf[$0.index] })
      let called = owners.map(\.index).filter { index in
        let key = handle.drop { $0 != "|" }.dropFirst().drop { $0 != "|" }.dropFirst()
        return profiles[index].keyEn.map { $0 == key } == true
          || profiles[index].keyKo.map { $0 == key } == true
      }
      guard let short = called.first else { continue }
      let others = own.subtracting(called.map { clusterOf[$0] }).sorted()
      if others.count == 1, let long = members[others[0]].first {
        join(long, short, .acronym, 0.75)
      } else {
        for other in others.prefix(8) {
          note(members[other][0], short, .acronym, 0.75 / Double(others.count), isMerged: false)
        }
      }
    }
  }

  /// A body whose name stands only in Hangul is the one that stands only in Latin letters and sounds alike beside the same
  /// partner, if there is one such.
  private mutating func joinSounds() {
    let sounding = nameless.filter { index in
      profiles[index].isKoStated != profiles[index].isEnStated
        && profiles[index].handles.contains { $0.hasPrefix("sound|") }
    }
    // The things of the other script that each thing may be, by the surest pair.
    var choices: [Int: [Int: (Int, Int)]] = [:]
    for (_, bucket) in buckets(sounding, by: { $0.handles.filter { $0.hasPrefix("sound|") } }) {
      let korean = bucket.filter { profiles[$0].isKoStated }
      let latin = bucket.filter { profiles[$0].isEnStated }
      for one in korean {
        for other in latin where clusterOf[one] != clusterOf[other] {
          for (a, b) in [(clusterOf[one], clusterOf[other]), (clusterOf[other], clusterOf[one])] {
            let known = choices[a]?[b] ?? (one, other)
            choices[a, default: [:]][b] = known < (one, other) ? known : (one, other)
          }
        }
      }
    }
    for (cluster, options) in choices.sorted(by: { $0.key < $1.key }) {
      for (other, pair) in options.sorted(by: { $0.key < $1.key }) where cluster < other {
        let isOnly = options.count == 1 && choices[other]?.count == 1
        if isOnly {
          join(pair.0, pair.1, .sound, 0.8)
        } else {
          note(pair.0, pair.1, .sound, 0.4, isMerged: false)
        }
      }
    }
  }

  // MARK: Persons

  private func people(employed: Bool) -> [Int] {
    profiles.indices.filter {
      profiles[$0].type == .person && profiles[$0].gazetteer == nil
        && profiles[$0].employers.isEmpty != employed
    }
  }

  /// Everything by which persons may be the same.
  private static func personKeys(_ profile: ProfileFacts) -> [String] {
    IdentityResolver.names(profile) + profile.handles
  }

  /// How much two persons' names are one, in 0...1.
  private static func nameLikeness(_ a: ProfileFacts, _ b: ProfileFacts) -> Double {
    if a.keyKo != nil && a.keyKo == b.keyKo { return a.isKoStated && b.isKoStated ? 1 : 0.85 }
    // Two names that stand in Hangul and differ are two names, however they are romanized, unless papers spelled one foreign
    // name in two ways.
    if a.keyKo != nil && b.keyKo != nil && a.isKoStated && b.isKoStated {
      return a.handles.contains { $0.hasPrefix("person|spelled|") && b.handles.contains($0) } ? 0.6 : 0
    }
    if a.keyEn != nil && a.keyEn == b.keyEn { return a.isEnStated && b.isEnStated ? 0.9 : 0.8 }
    return a.handles.isDisjoint(with: b.handles) ? 0 : 0.6
  }

  private mutating func joinColleagues() {
    let keys = { (profile: ProfileFacts) in
      Self.personKeys(profile).flatMap { key in profile.employers.map { "\(key)|\($0)" } }
    }
    for (_, bucket) in buckets(people(employed: true), by: keys) {
      joinAll(bucket, .employer) { a, b in
        let likeness = Self.nameLikeness(a, b)
        return likeness > 0 ? 0.7 + 0.3 * likeness : 0
      }
    }
  }

  private mutating func joinUnemployed() {
    let (employed, unemployed) = (people(employed: true), people(employed: false))
    for (_, bucket) in buckets(unemployed, by: Self.personKeys) {
      joinAll(bucket, .name) { a, b in
        let sureness = Self.sureness(a, b)
        return sureness >= Self.threshold ? sureness : 0
      }
    }
    let all = buckets(employed + unemployed, by: Self.personKeys)
    // For each thing without a body, the things with one that it may be, and the surest pair with each.
    var choices: [Int: [Int: (a: Int, b: Int, score: Double)]] = [:]
    for (_, bucket) in all {
      for one in bucket where profiles[one].employers.isEmpty {
        if members[clusterOf[one]].contains(where: { !profiles[$0].employers.isEmpty }) { continue }
        for other in bucket where !profiles[other].employers.isEmpty {
          let score = Self.sureness(profiles[one], profiles[other])
          let known = choices[clusterOf[one]]?[clusterOf[other]]
          if score > 0,
            known.map({ score > $0.score || score == $0.score && (one, other) < ($0.a, $0.b) }) ?? true
          {
            choices[clusterOf[one], default: [:]][clusterOf[other]] = (one, other, score)
          }
        }
      }
    }
    for (cluster, options) in choices.sorted(by: { $0.key < $1.key }) {
      let sure = options.filter { !isForbidden(cluster, $0.key) }.sorted { $0.key < $1.key }.map(\.value)
      let best = sure.filter { $0.score >= Self.threshold }
      if best.count == 1 {
        let reason: Likeness.Reason = best[0].score > 0.6 ? .name : .reading
        join(best[0].a, best[0].b, reason, best[0].score)
      } else {
        for pair in sure.prefix(8) {
          note(pair.a, pair.b, .name, pair.score / Double(max(1, sure.count)), isMerged: false)
        }
      }
    }
    noteNamesakes(all)
  }

  /// Below this, names alone join nobody.
  private static let threshold = 0.5

  /// How sure it is that persons are one, of one of whom no body is known.
  private static func sureness(_ a: ProfileFacts, _ b: ProfileFacts) -> Double {
    let likeness = nameLikeness(a, b)
    return likeness >= 0.8 ? 0.8 * likeness : 0.5 * likeness
  }

  /// Persons of one name in different bodies stay two, but somebody may know better.
  private mutating func noteNamesakes(_ buckets: [(key: String, members: [Int])]) {
    var noted: Set<[Int]> = []
    for (_, bucket) in buckets {
      var heads: [Int: Int] = [:]
      for member in bucket where heads[clusterOf[member]] == nil { heads[clusterOf[member]] = member }
      let clusters = heads.keys.sorted().prefix(12)
      for first in clusters {
        for second in clusters where first < second && !isForbidden(first, second) {
          guard let a = heads[first], let b = heads[second], noted.insert([first, second]).inserted,
            !profiles[a].employers.isEmpty, !profiles[b].employers.isEmpty
          else { continue }
          let likeness = Self.nameLikeness(profiles[a], profiles[b])
          if likeness >= 0.8 { note(a, b, .name, 0.4 * likeness, isMerged: false) }
        }
      }
    }
  }
}
