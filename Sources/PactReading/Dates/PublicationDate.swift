import PactModel

/// Finds the day of publication where a text states it: beside a label, a by-line or a copyright notice.
enum PublicationDate {
  /// The first full date in a string of metadata, as `2025-06-12`; also a bare `20250612…`.
  static func parse(_ value: String) -> String? {
    var copy = value
    return copy.withUTF8 { bytes in
      let scanner = DateScanner(bytes: bytes)
      for i in bytes.indices {
        if let found = scanner.date(at: i) { return found.iso }
      }
      return compact(bytes)
    }
  }

  private static func compact(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let digits = Array(bytes.prefix { DateScanner.isDigit($0) })
    guard digits.count == 8 || digits.count == 12 || digits.count == 14 else { return nil }
    let spread = digits[0..<4] + [0x2D] + digits[4..<6] + [0x2D] + digits[6..<8]
    return spread.withUnsafeBufferPointer { DateScanner(bytes: $0).date(at: 0)?.iso }
  }

  /// The day of publication where the text leaves no doubt: the surest statement wins, of equals the first.
  static func find(in text: String) -> String? {
    var copy = text
    return copy.withUTF8 { Finder(text: TextBytes(bytes: $0)).find() }
  }

  private struct Finder {
    let text: TextBytes

    /// How sure a date is; lower is surer.
    private enum Rank: Int {
      case labelled, alone, copyright, dateline
    }

    /// Longer lines are prose; only their beginning may hold a dateline.
    private static let longestLine = 400
    /// So many lines with text count as the head of the page.
    private static let headLines = 12

    func find() -> String? {
      var best: (rank: Rank, iso: String)?
      var seen = 0
      var start = 0
      for i in 0...text.count where i == text.count || text[i] == 0x0A {
        let line = text.trimmed(start..<i)
        start = i + 1
        if line.isEmpty { continue }
        seen += 1
        guard let found = date(in: line, isHead: seen <= Self.headLines, isTop: seen <= 6) else { continue }
        if found.rank == .labelled { return found.iso }
        if best.map({ found.rank.rawValue < $0.rank.rawValue }) ?? true { best = found }
      }
      return best?.iso
    }

    private func date(in line: Range<Int>, isHead: Bool, isTop: Bool) -> (rank: Rank, iso: String)? {
      let isLong = line.count > Self.longestLine
      if isLong, !isHead { return nil }
      let scanner = DateScanner(bytes: text.bytes)
      var best: (rank: Rank, iso: String)?
      var i = line.lowerBound
      let end = isLong ? line.lowerBound + 200 : line.upperBound
      while i < end {
        guard let date = scanner.date(at: i), date.end <= line.upperBound else {
          i += 1
          continue
        }
        let rank =
          isLong
          ? (isDateline(line, i, date.end) ? Rank.dateline : nil)
          : rank(of: i..<date.end, in: line, isHead: isHead, isTop: isTop)
        if let rank, best.map({ rank.rawValue < $0.rank.rawValue }) ?? true { best = (rank, date.iso) }
        i = date.end
      }
      return best
    }

    private func rank(of date: Range<Int>, in line: Range<Int>, isHead: Bool, isTop: Bool) -> Rank? {
      if isLabelled(date.lowerBound, line) || isFollowedByLabel(date.upperBound, line) { return .labelled }
      if isHead, standsAlone(date, line, isTop) { return .alone }
      if hasCopyright(line) { return .copyright }
      return isHead && isDateline(line, date.lowerBound, date.upperBound) ? .dateline : nil
    }

    private static let labels: [StaticString] = [
      "입력", "승인", "송고", "등록", "작성일", "작성", "등록일", "배포일", "배포", "게시일", "게재일", "발행일", "보도일",
      "보도자료", "Published", "Published on", "Posted", "Posted on", "Created", "Created on", "Date published",
      "Publication date", "Release date", "Issued", "PUBLISHED", "POSTED",
    ]

    /// `입력 2025.06.12`, `승인일시 : 2025…`, `Published: June 12, 2025`, but not `수정 …`.
    private func isLabelled(_ start: Int, _ line: Range<Int>) -> Bool {
      var i = start
      while i > line.lowerBound {
        let scalar = text.scalar(before: i)
        guard
          scalar == 0x20 || scalar == 0x3A || scalar == 0xFF1A || scalar == 0x7C || scalar == 0x5B
            || scalar == 0x28
        else { break }
        i = text.start(before: i)
      }
      for unit in ["일시", "시간", "일자", "시각", "일", ""] as [StaticString] where text.ends(with: unit, at: i) {
        let end = i - unit.utf8CodeUnitCount
        for label in Self.labels
        where text.ends(with: label, at: end) && end - label.utf8CodeUnitCount >= line.lowerBound {
          let before = end - label.utf8CodeUnitCount
          // 기사입력 and 최초입력 are labels, 재등록 and 미승인 are not worth the risk.
          if !text.isHangul(before: before) || text.ends(with: "기사", at: before)
            || text.ends(with: "최초", at: before)
          {
            return before == 0 || !DateScanner.isWord(text[before - 1])
          }
        }
      }
      return false
    }

    /// `2025/05/22 10:14 송고`.
    private func isFollowedByLabel(_ end: Int, _ line: Range<Int>) -> Bool {
      let i = afterTime(end, line)
      return (["송고", "입력", "승인", "게재"] as [StaticString]).contains { label in
        text.starts(with: label, at: i) && !text.isHangul(at: i + label.utf8CodeUnitCount)
      }
    }

    /// After digits, signs, weekdays and halves of the day.
    private func afterTime(_ start: Int, _ line: Range<Int>) -> Int {
      var i = start
      scan: while i < line.upperBound {
        let scalar = text.scalar(at: i)
        if scalar < 0x41 && scalar != 0x7C {
          i += 1
          continue
        }
        for word in Self.timeWords where text.starts(with: word, at: i) {
          i += word.utf8CodeUnitCount
          continue scan
        }
        return i
      }
      return i
    }

    private static let timeWords: [StaticString] = [
      "오전", "오후", "AM", "PM", "am", "pm", "a.m.", "p.m.", "KST", "EDT", "EST", "GMT", "UTC", "시", "분",
      "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일", "월", "화", "수", "목", "금", "토", "일",
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
      "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
    ]

    /// Whether nothing but a time of day stands beside the date, in its line or between two `|`.
    ///
    /// Without a time only at the very top of the page: tables list dates, too.
    private func standsAlone(_ date: Range<Int>, _ line: Range<Int>, _ isTop: Bool) -> Bool {
      var start = date.lowerBound
      while start > line.lowerBound, text[start - 1] != UInt8(ascii: "|") { start -= 1 }
      guard afterTime(start, line) >= date.lowerBound else { return false }
      let end = afterTime(date.upperBound, line)
      let hasTime = text.bytes[date.upperBound..<end].contains(UInt8(ascii: ":"))
      let isWhole = start == line.lowerBound && end == line.upperBound
      return hasTime && (end == line.upperBound || text[end] == UInt8(ascii: "|")) || isTop && isWhole
    }

    private func hasCopyright(_ line: Range<Int>) -> Bool {
      var i = line.lowerBound
      while i < line.upperBound {
        let isSign = text.starts(with: "ⓒ", at: i) || text.starts(with: "©", at: i)
        if isSign || text.starts(with: "저작권자", at: i) || text.starts(with: "무단전재", at: i) { return true }
        i += 1
      }
      return false
    }

    /// `DAEJEON, South Korea, Nov. 5, 2024 /NewsLine/ --`: a place in capitals, the date, a dash soon after.
    private func isDateline(_ line: Range<Int>, _ start: Int, _ end: Int) -> Bool {
      var capitals = 0
      while line.lowerBound + capitals < start, TextBytes.isUpper(text[line.lowerBound + capitals]) {
        capitals += 1
      }
      guard capitals >= 3, start - line.lowerBound <= 100 else { return false }
      var i = end
      while i < line.upperBound, i - end < 40 {
        if text.starts(with: "--", at: i) || text.starts(with: "–", at: i) || text.starts(with: "—", at: i) {
          return true
        }
        i += 1
      }
      return false
    }
  }
}
