import PactModel

/// The faults that reading can find, with their codes, places and remedies.
enum Fault {
  static func missing(_ path: String) -> Diagnostic {
    Diagnostic(
      "PG-101", "there is no file or folder of this name", category: .missing, file: path,
      hint: "check the spelling; a relative path starts at the working directory")
  }

  static func unreadable(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      "PG-102", "cannot be read: \(reason)", category: .io, file: path, hint: "check its permissions")
  }

  static func empty(_ path: String) -> Diagnostic {
    Diagnostic("PG-103", "the file is empty", file: path, hint: "remove it, or save the article again")
  }

  static func binary(_ path: String, line: Int? = nil) -> Diagnostic {
    Diagnostic(
      "PG-104", "this is not text: it holds NUL bytes or many control characters", file: path, line: line,
      hint: "give articles as .txt, .json, .jsonl or .html")
  }

  static func unknownEncoding(_ path: String, line: Int? = nil) -> Diagnostic {
    Diagnostic(
      "PG-105", "the character encoding is neither declared nor recognisable", file: path, line: line,
      hint: "convert it to UTF-8, for instance with iconv")
  }

  static func malformed(_ path: String, line: Int? = nil, count: Int, encoding: String) -> Diagnostic {
    Diagnostic(
      "PG-106",
      "\(count) byte sequence\(count == 1 ? " is" : "s are") not valid \(encoding) and became U+FFFD",
      severity: .warning, file: path, line: line, hint: "save the file again in UTF-8")
  }

  static func brokenJSON(_ path: String, line: Int?, column: Int? = nil, _ reason: String) -> Diagnostic {
    Diagnostic(
      "PG-107", "broken JSON: \(reason)", file: path, line: line, column: column,
      hint: "an article is an object such as {\"id\": \"a1\", \"text\": \"…\"}; JSONL has one a line")
  }

  static func withoutText(_ path: String, line: Int? = nil, item: Int? = nil) -> Diagnostic {
    Diagnostic(
      "PG-108", "\(item.map { "article \($0)" } ?? "the article") has no text", file: path,
      line: line, hint: "the key \"text\" is required and holds a string that is not blank")
  }

  static func tooLong(_ path: String, line: Int? = nil, limit: Int) -> Diagnostic {
    Diagnostic(
      "PG-109", "the \(line == nil ? "file" : "line") is longer than \(limit) bytes", file: path, line: line,
      hint: line == nil
        ? "split it, or write many articles as JSONL, which is read line by line"
        : "is a line break missing? one line holds one article")
  }

  static func withoutStory(_ path: String) -> Diagnostic {
    Diagnostic(
      "PG-110", "no text was found in this page", file: path,
      hint: "pages that need JavaScript hold no text: save the page as shown by the browser")
  }

  static func unreadableDate(_ path: String, line: Int?, _ value: String) -> Diagnostic {
    Diagnostic(
      "PG-111", "\"published\" is not a date: \(String(value.prefix(40)))", severity: .warning, file: path,
      line: line, hint: "write it as 2025-06-12")
  }

  static func unknownLanguage(_ path: String, line: Int?, _ value: String) -> Diagnostic {
    Diagnostic(
      "PG-112", "\"lang\" is neither ko nor en: \(String(value.prefix(20))); it is detected instead",
      severity: .warning, file: path, line: line, hint: "leave it out, or write ko or en")
  }

  static func skipped(_ folder: String, count: Int, example: String) -> Diagnostic {
    Diagnostic(
      "PG-113",
      "\(count) file\(count == 1 ? " of an unknown kind was" : "s of unknown kinds were") skipped (\(example))",
      severity: .warning, file: folder,
      hint: "in folders only .txt, .json, .jsonl, .ndjson, .html and .htm are read")
  }

  static func noArticles(_ folder: String) -> Diagnostic {
    Diagnostic(
      "PG-114", "the folder holds no articles", severity: .warning, file: folder,
      hint: "articles are .txt, .json, .jsonl, .ndjson, .html or .htm files")
  }
}
