import PactModel

/// The rules in the compiled file, as a stream of numbers and strings: they are read with every start of the program, which
/// parses nothing else either.
extension RuleFile {
  static func encode(_ rules: [Rule]) -> [UInt8] {
    var writer = Writer()
    writer.list(rules) { $0.rule($1) }
    return writer.bytes
  }

  /// The rules of a compiled resource file.
  ///
  /// - Throws: PG-202 if the bytes are cut short or hold what no rule has.
  public static func decode(_ bytes: [UInt8]) throws(Diagnostic) -> [Rule] {
    var reader = Reader(bytes: bytes)
    return try reader.list { reader throws(Diagnostic) in try reader.rule() }
  }
}

private struct Writer {
  private(set) var bytes: [UInt8] = []

  mutating func number(_ value: Int) {
    withUnsafeBytes(of: UInt32(value).littleEndian) { bytes += $0 }
  }

  mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  mutating func string(_ value: String) {
    number(value.utf8.count)
    bytes += value.utf8
  }

  mutating func list<Element>(_ values: [Element], _ write: (inout Writer, Element) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  mutating func strings(_ values: [String]) { list(values) { $0.string($1) } }

  mutating func rule(_ rule: Rule) {
    string(rule.id)
    string(rule.language.rawValue)
    switch rule.pattern {
    case .sequence(let elements):
      flag(true)
      list(elements) { $0.element($1) }
    case .frame(let frame):
      flag(false)
      self.frame(frame)
    }
    list(rule.emissions) { writer, emission in
      writer.string(emission.subject)
      writer.string(emission.predicate.rawValue)
      writer.string(emission.object)
      writer.flag(emission.isLiteral)
    }
    withUnsafeBytes(of: rule.confidence.bitPattern.littleEndian) { bytes += $0 }
    string(rule.file)
    number(rule.line)
  }

  private mutating func element(_ element: Rule.Element) {
    switch element.test {
    case .mention(let kinds, let subkinds):
      number(0)
      strings(kinds)
      strings(subkinds)
    case .words(let words):
      number(1)
      strings(words)
    case .wordClass(let classes):
      number(2)
      strings(classes)
    case .verb(let classes, let endings, let without):
      number(3)
      strings(classes)
      strings(endings)
      strings(without)
    case .gap(let count, let gap):
      number(4)
      number(count)
      string(gap.rawValue)
    }
    flag(element.role != nil)
    string(element.role ?? "")
    strings(element.markers)
    flag(element.isOptional)
    flag(element.takesList)
    flag(element.isDescribed)
  }

  private mutating func frame(_ frame: Rule.Frame) {
    for names in [
      frame.verbClasses, frame.required, frame.excluded, frame.lacking, frame.cue, frame.cueMarkers,
      frame.except,
    ] {
      strings(names)
    }
    list(frame.roles) { writer, role in
      writer.string(role.name)
      writer.strings(role.kinds)
      writer.strings(role.subkinds)
      writer.strings(role.markers)
      writer.string(role.count.rawValue)
    }
  }
}

private struct Reader {
  let bytes: [UInt8]
  private var at = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func take(_ count: Int) throws(Diagnostic) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - at else { throw Self.damaged }
    at += count
    return bytes[at - count..<at]
  }

  private static var damaged: Diagnostic {
    Diagnostic("PG-202", "the compiled rules do not decode", hint: "delete the compiled resources")
  }

  private mutating func integer(_ size: Int) throws(Diagnostic) -> UInt64 {
    var value: UInt64 = 0
    for (place, byte) in try take(size).enumerated() { value |= UInt64(byte) << (8 * UInt64(place)) }
    return value
  }

  mutating func number() throws(Diagnostic) -> Int { Int(try integer(4)) }
  mutating func flag() throws(Diagnostic) -> Bool { try integer(1) != 0 }

  mutating func string() throws(Diagnostic) -> String {
    String(decoding: try take(try number()), as: UTF8.self)
  }

  /// A value of an enumeration, by its raw value.
  mutating func value<Value: RawRepresentable<String>>() throws(Diagnostic) -> Value {
    guard let value = Value(rawValue: try string()) else { throw Self.damaged }
    return value
  }

  mutating func list<Element>(
    _ read: (inout Reader) throws(Diagnostic) -> Element
  ) throws(Diagnostic) -> [Element] {
    var found: [Element] = []
    for _ in 0..<(try number()) { found.append(try read(&self)) }
    return found
  }

  mutating func strings() throws(Diagnostic) -> [String] {
    try list { reader throws(Diagnostic) in try reader.string() }
  }

  mutating func rule() throws(Diagnostic) -> Rule {
    Rule(
      id: try string(), language: try value(), pattern: try pattern(),
      emissions: try list { reader throws(Diagnostic) in try reader.emission() },
      confidence: Double(bitPattern: try integer(8)), file: try string(), line: try number())
  }

  private mutating func pattern() throws(Diagnostic) -> Rule.Pattern {
    if try flag() {
      return .sequence(try list { reader throws(Diagnostic) in try reader.element() })
    }
    return .frame(
      Rule.Frame(
        verbClasses: try strings(), required: try strings(), excluded: try strings(), lacking: try strings(),
        cue: try strings(), cueMarkers: try strings(), except: try strings(),
        roles: try list { reader throws(Diagnostic) in try reader.role() }))
  }

  private mutating func emission() throws(Diagnostic) -> Rule.Emission {
    Rule.Emission(
      subject: try string(), predicate: try value(), object: try string(), isLiteral: try flag())
  }

  private mutating func role() throws(Diagnostic) -> Rule.Role {
    Rule.Role(
      name: try string(), kinds: try strings(), subkinds: try strings(), markers: try strings(),
      count: try value())
  }

  private mutating func element() throws(Diagnostic) -> Rule.Element {
    let test: Rule.Element.Test
    switch try number() {
    case 0: test = .mention(kinds: try strings(), subkinds: try strings())
    case 1: test = .words(try strings())
    case 2: test = .wordClass(try strings())
    case 3: test = .verb(classes: try strings(), endings: try strings(), without: try strings())
    case 4: test = .gap(try number(), try value())
    default: throw Self.damaged
    }
    let hasRole = try flag()
    let role = try string()
    return Rule.Element(
      test: test, role: hasRole ? role : nil, markers: try strings(), isOptional: try flag(),
      takesList: try flag(), isDescribed: try flag())
  }
}
