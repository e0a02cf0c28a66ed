/// Generates the inflected forms of the Korean verbs in `language/ko-verbs.tsv` as words of class `ko-form`.
enum KoreanForms {
  static func words(tables: [TSVFile]) -> [(word: String, category: String, value: String)] { [] }
}
