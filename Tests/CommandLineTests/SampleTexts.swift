import Foundation

/// Articles written for these tests.
enum SampleTexts {
  static let korean = """
    대전시-퀘벡주, 양자·바이오 협력 양해각서 체결

    이장우 대전시장과 크리스토퍼 스키트(Christopher Skeete) 퀘벡주 경제장관은 11일 캐나다 몬트리올에서 양자(Q) 분야 협력을 위한 \
    양해각서(MOU)를 체결했다.
    """

  static let english = """
    Daejeon and Quebec sign quantum memorandum

    Daejeon Mayor Lee Jang-woo and Quebec's economy minister Christopher Skeete signed a memorandum of understanding \
    (MOU) on cooperation in quantum technology in Montreal, Canada, on June 11, 2025.
    """

  /// An article as a line of JSON.
  static func line(_ id: String, _ text: String, published: String = "2025-06-12") throws -> String {
    let object = ["id": id, "published": published, "text": text]
    let data = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// Many short and some long articles, in both languages, so that workers finish out of order.
  static func many(_ count: Int) throws -> String {
    try (0..<count).map { number in
      let text = number % 2 == 0 ? korean : english
      return try line(
        "a\(number)", Array(repeating: text, count: number % 7 == 0 ? 6 : 1).joined(separator: "\n\n"))
    }.joined()
  }
}
