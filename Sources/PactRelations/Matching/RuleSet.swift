import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// The rules in the form that the matchers run: names resolved to numbers, indexed by what sets them off.
struct RuleSet: Sendable {
  struct Step: Sendable {
    enum Test: Sendable {
      case mention(kinds: UInt16, subkinds: [Symbol])
      case words([[UInt8]])
      case wordClass([WordClass])
      case verb(classes: [Symbol], endings: UInt8, without: VerbGroup.Features)
      case gap(Int, Rule.Element.Gap)
    }
    struct WordClass: Sendable {
      var category: Symbol
      /// A word counts too if it ends in one of the class.
      var takesEnding: Bool
    }
    var test: Test
    var role: Int
    /// Bits of `Marker` raw values; 0 for any.
    var markers: UInt32
    var isOptional: Bool
    var takesList: Bool
    var isDescribed: Bool
  }

  struct Role: Sendable {
    var name: String
    var kinds: UInt16
    var subkinds: [Symbol]
    var markers: UInt32
    var isRequired: Bool
    var takesMany: Bool
  }

  struct Emission: Sendable {
    /// Indices of roles; -1 is the agreement of the clause where no role names it.
    var subject: Int
    var predicate: Predicate
    var object: Int
    var literal: String?
    /// Whether only agreements have the predicate.
    var isOfAgreement: Bool
  }

  struct Sequence: Sendable {
    var id: String
    var steps: [Step]
    var roleNames: [String]
    var emissions: [Emission]
    var confidence: Double
    /// For each step that must stand in the text: the traits of which its item has at least one.
    var needs: [[Int]] = []
  }

  struct Frame: Sendable {
    var id: String
    var classes: [Symbol]
    var required: VerbGroup.Features
    var excluded: VerbGroup.Features
    /// Bits of `Marker` raw values that no phrase of the clause may have.
    var lacking: UInt32
    var except: Set<Symbol>
    /// Words of which one must head a phrase of the clause, and the markers that it may have.
    var cue: [[UInt8]]
    var cueMarkers: UInt32
    var roles: [Role]
    var emissions: [Emission]
    var confidence: Double
  }

  private(set) var sequences: [Sequence] = []
  private(set) var frames: [Frame] = []
  /// What the sequences look for, to pass over those that a sentence cannot match.
  private(set) var traits = Traits()
  /// By verb class: the indices of the frames that a predicate of it sets off.
  private var framesByClass: [Symbol: [Int]] = [:]
  /// Those that a predicate of any other class sets off.
  private var framesOfAny: [Int] = []
  private let verbless: Symbol

  init(rules: [Rule], language: Language, resources: Resources) {
    verbless = resources.symbol(named: RuleVocabulary.verbless)
    for rule in rules where rule.language == language {
      switch rule.pattern {
      case .sequence(let elements): add(rule, elements, resources)
      case .frame(let frame): add(rule, frame, resources)
      }
    }
    for (index, frame) in frames.enumerated() {
      for verbClass in frame.classes { framesByClass[verbClass, default: []].append(index) }
    }
    framesOfAny = framesByClass[resources.symbol(named: RuleVocabulary.anyVerb)] ?? []
    for verbClass in framesByClass.keys where verbClass != verbless {
      framesByClass[verbClass]! += framesOfAny.filter { !frames[$0].except.contains(verbClass) }
    }
    for index in sequences.indices { sequences[index].needs = traits.needs(of: sequences[index].steps) }
  }

  /// The indices of the frames that a predicate of a class sets off, or what stands for the predicate of a clause without one.
  func frames(of verbClass: Symbol, isVerbless: Bool) -> [Int] {
    framesByClass[verbClass]
      ?? (isVerbless ? [] : framesOfAny.filter { !frames[$0].except.contains(verbClass) })
  }

  private mutating func add(_ rule: Rule, _ elements: [Rule.Element], _ resources: Resources) {
    var names: [String] = []
    let steps = elements.map { element in
      var role = -1
      if let name = element.role {
        if !names.contains(name) { names.append(name) }
        role = names.firstIndex(of: name)!
      }
      let test: Step.Test =
        switch element.test {
        case .mention(let kinds, let subkinds):
          .mention(kinds: Self.bits(kinds), subkinds: subkinds.map(resources.symbol(named:)))
        case .words(let words): .words(words.map { Array($0.utf8) })
        case .wordClass(let names):
          .wordClass(
            names.map { name in
              let takesEnding = name.hasPrefix("*")
              return Step.WordClass(
                category: resources.symbol(named: takesEnding ? String(name.dropFirst()) : name),
                takesEnding: takesEnding)
            })
        case .verb(let classes, let endings, let without):
          .verb(
            classes: classes.map(resources.symbol(named:)),
            endings: endings.reduce(0) { bits, name in
              bits | (1 << UInt8(RuleVocabulary.endings.firstIndex(of: name)!))
            },
            without: Self.features(without))
        case .gap(let count, let kind): .gap(count, kind)
        }
      return Step(
        test: test, role: role, markers: Self.bits(markers: element.markers), isOptional: element.isOptional,
        takesList: element.takesList, isDescribed: element.isDescribed)
    }
    sequences.append(
      Sequence(
        id: rule.id, steps: steps, roleNames: names, emissions: Self.emissions(rule, names),
        confidence: rule.confidence))
  }

  private mutating func add(_ rule: Rule, _ frame: Rule.Frame, _ resources: Resources) {
    let roles = frame.roles.map {
      Role(
        name: $0.name, kinds: Self.bits($0.kinds), subkinds: $0.subkinds.map(resources.symbol(named:)),
        markers: Self.bits(markers: $0.markers), isRequired: $0.isRequired, takesMany: $0.takesMany)
    }
    frames.append(
      Frame(
        id: rule.id, classes: frame.verbClasses.map(resources.symbol(named:)),
        required: Self.features(frame.required), excluded: Self.features(frame.excluded),
        lacking: Self.bits(markers: frame.lacking),
        except: Set(frame.except.map(resources.symbol(named:))), cue: frame.cue.map { Array($0.utf8) },
        cueMarkers: Self.bits(markers: frame.cueMarkers), roles: roles,
        emissions: Self.emissions(rule, roles.map(\.name)), confidence: rule.confidence))
  }

  private static func emissions(_ rule: Rule, _ names: [String]) -> [Emission] {
    rule.emissions.map {
      Emission(
        subject: names.firstIndex(of: $0.subject) ?? -1, predicate: $0.predicate,
        object: $0.isLiteral ? -1 : names.firstIndex(of: $0.object) ?? -1,
        literal: $0.isLiteral ? $0.object : nil, isOfAgreement: $0.predicate.domain == [.agreement])
    }
  }

  /// One bit for each mention kind, in the order of the vocabulary, which is that of `Mention.Kind`.
  static func bits(_ kinds: [String]) -> UInt16 {
    kinds.reduce(0) { bits, name in
      bits | bit(Self.kinds[name]!)
    }
  }

  private static let kinds = Dictionary(uniqueKeysWithValues: Mention.Kind.allCases.map { ("\($0)", $0) })
  private static let markers = Dictionary(uniqueKeysWithValues: Marker.allCases.map { ("\($0)", $0) })

  static func bit(_ kind: Mention.Kind) -> UInt16 { 1 << UInt16(kind.rawValue) }

  static func bits(markers: [String]) -> UInt32 {
    markers.reduce(0) { bits, name in
      bits | (1 << UInt32(Self.markers[name]!.rawValue))
    }
  }

  private static func features(_ names: [String]) -> VerbGroup.Features {
    names.reduce(into: []) { features, name in
      features.insert(
        VerbGroup.Features(rawValue: 1 << UInt16(RuleVocabulary.features.firstIndex(of: name)!)))
    }
  }
}
