import PactLanguage
import PactRecognition
import PactResources
import Testing

/// The words of the rule notation are the cases of the stages that use them, in the same order.
@Suite struct RuleVocabularyTests {
  @Test func `kinds are those of mentions`() {
    #expect(RuleVocabulary.kinds == Mention.Kind.allCases.map { "\($0)" })
    #expect(Mention.Kind.allCases.map { Int($0.rawValue) } == Array(RuleVocabulary.kinds.indices))
  }

  @Test func `markers are those of phrases`() {
    #expect(RuleVocabulary.markers == Marker.allCases.map { "\($0)" })
    #expect(Marker.allCases.map { Int($0.rawValue) } == Array(RuleVocabulary.markers.indices))
  }

  @Test func `endings are those of predicates`() {
    let endings = (UInt8.min...UInt8.max).compactMap(VerbGroup.Ending.init(rawValue:))
    #expect(RuleVocabulary.endings == endings.map { "\($0)" })
  }

  @Test func `features are those of predicates`() {
    let features: [(String, VerbGroup.Features)] = [
      ("past", .past), ("planned", .planned), ("negated", .negated), ("passive", .passive),
      ("ongoing", .ongoing),
      ("conditional", .conditional), ("desired", .desired), ("nominal", .nominal), ("anterior", .anterior),
      ("reported", .reported), ("ofAgreement", .ofAgreement), ("unable", .unable), ("joint", .joint),
    ]
    #expect(RuleVocabulary.features == features.map(\.0))
    #expect(features.map(\.1.rawValue) == RuleVocabulary.features.indices.map { 1 << $0 })
  }
}
