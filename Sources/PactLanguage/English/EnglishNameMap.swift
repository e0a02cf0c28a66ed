/// The names and dates in one sentence, token by token.
struct EnglishNameMap {
  /// By token of the sentence: the number of the name that it belongs to, or -1.
  let numbers: [Int32]
  private let kinds: [NamedSpan.Kind?]

  init(numbers: [Int32], names: [NamedSpan]) {
    self.numbers = numbers
    kinds = numbers.map { $0 >= 0 ? names[Int($0)].kind : nil }
  }

  subscript(token: Int) -> Int32 { numbers[token] }

  func kind(_ token: Int) -> NamedSpan.Kind? { kinds[token] }

  /// The token behind the name that a token belongs to.
  func end(of token: Int) -> Int {
    var end = token
    while end < numbers.count, numbers[end] == numbers[token] { end += 1 }
    return end
  }
}
