import PactModel

/// Writes the sentences of one story from the templates of a language, noting what each names and states.
struct StoryWriter {
  /// Stands for what there is not, such as the sum of a pact without one; a sentence that has it is left out.
  static let hole = "\u{0}"

  let templates: TemplateSet
  let language: Language
  let cast: Cast
  let published: CalendarDate
  let countries: [String: Body]
  var voice: Voice
  var random: SeededRandom
  var text = ""
  var notes: [Draft.Note] = []
  var introduced: Set<String> = []
  private var used: [String: Set<Int>] = [:]
  private var star: String?

  init(
    _ templates: TemplateSet, _ language: Language, _ cast: Cast, published: CalendarDate,
    countries: [String: Body], voice: Voice, random: SeededRandom
  ) {
    self.templates = templates
    self.language = language
    self.cast = cast
    self.published = published
    self.countries = countries
    self.voice = voice
    self.random = random
  }

  /// Writes what a plan of this kind asks for.
  mutating func write(_ kind: String, into draft: inout Draft) {
    guard let plans = templates.plans[kind] else { return }
    for step in random.pick(plans) {
      switch step.count {
      case .paragraph: draft.beginParagraph()
      case .once: sentence(step, &draft)
      case .sometimes: if random.isOne(in: 2) { sentence(step, &draft) }
      case .upTo(let most): for _ in 0..<random.number((most + 1) / 2...most) { sentence(step, &draft) }
      }
    }
  }

  mutating func headline(_ kind: String) -> String {
    guard let options = templates.headlines[kind] else { return "" }
    text = ""
    expand(random.pick(options))
    notes = []
    return text
  }

  private mutating func sentence(_ step: TemplateSet.Step, _ draft: inout Draft) {
    if step.rule == "background" && cast.background == nil { return }
    guard let template = fresh(step.rule) else { return }
    text = ""
    notes = []
    star = step.role
    expand(template)
    star = nil
    if !text.contains(Self.hole) { draft.append(.init(text: text, notes: notes)) }
  }

  /// An alternative of a rule that the article has not used yet.
  private mutating func fresh(_ rule: String) -> Template? {
    guard let options = templates.rules[rule] else { return nil }
    let rest = options.indices.filter { used[rule]?.contains($0) != true }
    guard !rest.isEmpty else { return nil }
    let index = random.pick(rest)
    used[rule, default: []].insert(index)
    return options[index]
  }

  mutating func expand(_ template: Template) {
    for part in template.parts {
      switch part {
      case .text(let words): append(words)
      case .slot(let role, let form): slot(role == "*" ? star ?? role : role, form)
      case .number(let range): append(String(random.number(range)))
      case .particle(let afterConsonant, let afterVowel):
        append(HangulSound.endsInConsonant(text) ? afterConsonant : afterVowel)
      case .statement(let role): state(role)
      case .rule(let name, let role): call(name, about: role == "*" ? star : role ?? star)
      case .indefinite(let role, let form):
        let start = text.utf8.count
        slot(role == "*" ? star ?? role : role, form)
        let tail = String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
        text.removeLast(tail.count)
        // "an MOU", "a memorandum"
        let isAn = tail.hasPrefix("MOU") || "aeiou".contains(tail.prefix(1))
        append((text.isEmpty ? (isAn ? "An " : "A ") : (isAn ? "an " : "a ")) + tail)
      }
    }
  }

  mutating func call(_ rule: String, about role: String?) {
    var rule = rule
    // Nobody is referred to before being named.
    if rule == "ref", let signer = signer(role ?? ""), !introduced.contains(signer.person.id) {
      rule = "person"
    }
    guard let options = templates.rules[rule] else { return }
    let outer = star
    star = role
    expand(random.pick(options))
    star = outer
  }

  /// Adds words; of two punctuation marks that would meet, the comma goes.
  mutating func append(_ words: String) {
    if text.utf8.last == UInt8(ascii: ","), let first = words.utf8.first,
      first == UInt8(ascii: ".") || first == UInt8(ascii: ",") || first == UInt8(ascii: "\"")
    {
      text.removeLast()
    }
    text += words
  }

  func signer(_ role: String) -> (person: Person, seat: Seat)? {
    switch role {
    case "PA": cast.signers[0]
    case "PB": cast.signers[1]
    case "X": cast.newcomer
    default: nil
    }
  }

  func told(_ role: String) -> Telling? { role == "Q" ? cast.background : cast.telling }
}

/// How Korean words sound at their end.
enum HangulSound {
  /// Whether a text ends in a consonant, what stands in parentheses aside.
  static func endsInConsonant(_ text: String) -> Bool {
    var depth = 0
    for scalar in text.unicodeScalars.reversed() {
      if scalar == ")" { depth += 1 }
      if scalar == "(" { depth -= 1 }
      if depth > 0 || scalar == "(" { continue }
      switch scalar.value {
      case 0xAC00...0xD7A3: return (scalar.value - 0xAC00) % 28 != 0
      // Names of letters and digits: 엘, 엠, 엔, 알; 영, 일, 삼, 육, 칠, 팔.
      case 0x41...0x5A, 0x61...0x7A: return "LMNRlmnr".unicodeScalars.contains(scalar)
      case 0x30...0x39: return "013678".unicodeScalars.contains(scalar)
      default: continue
      }
    }
    return false
  }
}
