import PactModel

/// Judges lines by their neighbours and by where the story begins and ends.
struct RunRules {
  let text: TextBytes
  let lines: [TextLine]

  func apply(to kinds: inout [Boilerplate.Kind?]) {
    markBoards(&kinds)
    markAbout(&kinds)
    markContacts(&kinds)
    markAfterCopyright(&kinds)
    let story = lines.indices.filter { kinds[$0] == nil && lines[$0].isSentence }
    markHeadlines(&kinds, lastStory: story.last ?? -1)
    markCaptions(&kinds)
    markMasthead(&kinds, firstStory: story.first ?? 0)
    if let last = story.last { markFooter(&kinds, after: last) }
  }

  /// Three or more lines in a row that start with a number and end with a date: a board's list of other stories.
  private func markBoards(_ kinds: inout [Boilerplate.Kind?]) {
    var start = 0
    for index in 0...lines.count {
      let isEntry = index < lines.count && isBoardEntry(lines[index])
      if isEntry { continue }
      if index - start >= 3 {
        for i in start..<index { kinds[i] = .otherHeadlines }
        if start > 0, kinds[start - 1] == .menu { kinds[start - 1] = .otherHeadlines }
      }
      start = index + 1
    }
  }

  private func isBoardEntry(_ line: TextLine) -> Bool {
    guard line.number != nil, let date = line.dates.last, line.letters > 0 else { return false }
    return line.range.upperBound - date.upperBound <= 12
  }

  /// `About Acme Corp` or `회사 소개` after the story, and the paragraph below it.
  private func markAbout(_ kinds: inout [Boilerplate.Kind?]) {
    guard var index = lines.firstIndex(where: \.isSentence) else { return }
    while index < lines.count {
      defer { index += 1 }
      let line = lines[index]
      guard !line.isBlank, !line.isSentence, line.codePoints <= 60, kinds[index] == nil,
        let first = line.opening(in: text), first.kind == .about, isHeading(line, first)
      else { continue }
      kinds[index] = .about
      var next = index + 1
      if next < lines.count, lines[next].isBlank { next += 1 }
      while next < lines.count, !lines[next].isBlank, kinds[next] == nil {
        kinds[next] = .about
        next += 1
      }
      index = next - 1
    }
  }

  /// `About` must be followed by a name; other phrases may stand alone.
  private func isHeading(_ line: TextLine, _ first: PhraseMatcher.Match) -> Bool {
    guard first.end - first.start == 5, text[first.start] | 0x20 == UInt8(ascii: "a") else { return true }
    let rest = text.trimmed(first.end..<line.range.upperBound)
    return !rest.isEmpty && !TextBytes.isLower(text[rest.lowerBound])
  }

  /// The lines below a heading such as 많이 본 뉴스 or Related stories.
  private func markHeadlines(_ kinds: inout [Boilerplate.Kind?], lastStory: Int) {
    var index = 0
    while index < lines.count {
      defer { index += 1 }
      guard kinds[index] == .otherHeadlines, opensList(lines[index]) else { continue }
      var next = index + 1
      var listed: Bool?
      while next < lines.count, next - index <= 60 {
        let line = lines[next]
        if line.isBlank {
          // In the middle of a page the list ends with its block; below the story only prose ends it.
          if next < lastStory, listed != nil { break }
          next += 1
          continue
        }
        if kinds[next] == .otherHeadlines, opensList(line) { break }
        let isListed = line.number != nil || line.isBulleted
        if listed == nil { listed = isListed }
        if line.isSentence && !(isListed && line.codePoints <= 60)
          || listed == true && !isListed && kinds[next] == nil
        {
          break
        }
        if line.codePoints > 120 { break }
        if kinds[next] == nil { kinds[next] = .otherHeadlines }
        next += 1
      }
      index = next - 1
    }
  }

  private func opensList(_ line: TextLine) -> Bool {
    guard line.has(.otherHeadlines), !line.isSentence else { return false }
    if line.otherLetters <= 6 { return true }
    guard let last = line.matches.last, last.kind == .otherHeadlines else { return false }
    return last.end == line.range.upperBound
  }

  /// The names and addresses below a heading such as Media Contacts or 담당 부서, up to the next blank line.
  private func markContacts(_ kinds: inout [Boilerplate.Kind?]) {
    for index in lines.indices where kinds[index] == .contact && lines[index].otherLetters <= 2 {
      guard lines[index].emails.isEmpty, lines[index].phone == nil else { continue }
      for next in lines.indices.dropFirst(index + 1).prefix(8) {
        let line = lines[next]
        guard !line.isBlank, !line.isSentence, !line.isBulleted, line.codePoints <= 60 else { break }
        if kinds[next] == nil { kinds[next] = .contact }
      }
    }
  }

  /// Sentences after a copyright notice are the page's own words or its readers' if they are few beside those before.
  private func markAfterCopyright(_ kinds: inout [Boilerplate.Kind?]) {
    func prose(_ range: Range<Int>) -> Int {
      range.reduce(0) { $0 + (kinds[$1] == nil && lines[$1].isSentence ? lines[$1].codePoints : 0) }
    }
    guard let notice = lines.indices.first(where: { kinds[$0] == .copyright && prose(0..<$0) > 0 }) else {
      return
    }
    let after = prose((notice + 1)..<lines.count)
    guard after > 0, after * 4 < prose(0..<notice) else { return }
    for index in lines.indices.dropFirst(notice + 1) where kinds[index] == nil && lines[index].isSentence {
      kinds[index] = .menu
    }
  }

  /// A short line without a predicate right above a credit says what the picture shows.
  private func markCaptions(_ kinds: inout [Boilerplate.Kind?]) {
    for index in lines.indices.dropFirst() where kinds[index] == .credit {
      let above = lines[index - 1]
      let isCaption =
        kinds[index - 1] == nil && !above.isBlank && !above.isSentence && !above.isBulleted
        && above.codePoints <= 80
        && !text.ends(with: "다", at: above.range.upperBound)
      if isCaption { kinds[index - 1] = .caption }
    }
    for index in lines.indices
    where kinds[index] == nil && !lines[index].isSentence && lines[index].codePoints <= 120 {
      if lines[index].opening(in: text)?.kind == .caption { kinds[index] = .caption }
    }
  }

  /// The outlet's name on top of the menu, and the names of sections within it.
  private func markMasthead(_ kinds: inout [Boilerplate.Kind?], firstStory: Int) {
    guard let first = lines.firstIndex(where: { !$0.isBlank }), first + 1 < min(lines.count, firstStory)
    else { return }
    if kinds[first] == nil, lines[first].codePoints <= 20, kinds[first + 1] == .menu { kinds[first] = .menu }
    for index in (first + 1)..<max(first + 1, min(firstStory, lines.count - 1))
    where kinds[index] == nil && !lines[index].isBlank && lines[index].codePoints <= 12 {
      if kinds[index - 1] == .menu, kinds[index + 1] == .menu { kinds[index] = .menu }
    }
  }

  /// Once the copyright notice or the reporter's address has closed the story, what follows is the page's own.
  private func markFooter(_ kinds: inout [Boilerplate.Kind?], after lastStory: Int) {
    var isFooter = false
    for index in lines.indices.dropFirst(lastStory + 1) where !lines[index].isBlank {
      switch kinds[index] {
      case .copyright?, .contact?: isFooter = true
      case .byline?: isFooter = isFooter || !lines[index].emails.isEmpty
      case nil where isFooter && !lines[index].isBulleted:
        kinds[index] = lines[index].codePoints >= 12 ? .otherHeadlines : .menu
      default: break
      }
    }
  }
}
