/// The languages that PactGraph reads.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
  case korean = "ko"
  case english = "en"
}
