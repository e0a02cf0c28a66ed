/// The names and dates in one sentence, token by token.
struct EnglishNameMap {
  /// By token of the sentence: the number of the name that it belongs to, or -1.
  let numbers: [Int32]
  private let kinds: [NamedSpan.Kind?]
  private let titles: [Bool]

  /// Titles stay words of their own: they head phrases like any noun.
  init(numbers: [Int32], names: [NamedSpan]) {
    let isTitle = numbers.map { $0 >= 0 && names[Int($0)].kind == .title }
    titles = isTitle
    self.numbers = numbers.indices.map { isTitle[$0] ? -1 : numbers[$0] }
    kinds = numbers.indices.map { numbers[$0] >= 0 && !isTitle[$0] ? names[Int(numbers[$0])].kind : nil }
  }

  /// Whether a token belongs to a title that a named person has.
  func isTitle(_ token: Int) -> Bool { titles[token] }

  subscript(token: Int) -> Int32 { numbers[token] }

  func kind(_ token: Int) -> NamedSpan.Kind? { kinds[token] }

  /// The token behind the name that a token belongs to.
  func end(of token: Int) -> Int {
    var end = token
    while end < numbers.count, numbers[end] == numbers[token] { end += 1 }
    return end
  }
}
