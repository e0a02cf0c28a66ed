import PactModel

/// What the papers make of the pacts of a block: news, briefs, announcements, renewals, reprints, mistakes.
struct Coverage {
  let world: World
  let templates: [Language: TemplateSet]
  let block: Int
  private(set) var articles: [GeneratedArticle] = []
  private var random: SeededRandom
  /// What the roundups tell again.
  private var news: [(cast: Cast, published: CalendarDate)] = []

  init(world: World, templates: [Language: TemplateSet], block: Int) {
    self.world = world
    self.templates = templates
    self.block = block
    random = SeededRandom(world.seed, "coverage", block)
  }

  /// Writes all that is written of pacts of the same parties.
  mutating func cover(_ pacts: [Pact]) {
    for pact in pacts {
      let earlier = pacts.first { $0.signedOn + 200 < pact.signedOn }
      for event in pact.events { cover(pact, event, earlier) }
      if random.isOne(in: 3) { followUp(pact, alone: pacts.count == 1) }
      for (person, seat) in pact.signers where person.formerSeat != nil && random.isOne(in: 2) {
        var cast = Cast(telling: Telling(pact, pact.events[0]))
        cast.newcomer = (person, seat)
        write("appointed", cast, published: pact.signedOn + (-random.number(40...300)))
      }
      if random.isOne(in: 8) {
        write(
          "elsewhere", Cast(telling: Telling(pact, pact.events[0])),
          published: pact.signedOn + random.below(900))
      }
    }
  }

  private mutating func cover(_ pact: Pact, _ event: Pact.Event, _ earlier: Pact?) {
    let count = event.status == .signed ? random.number(1...5) : random.number(1...2)
    for _ in 0..<count {
      var telling = Telling(pact, event)
      // Papers err: another day, another sum.
      if random.isOne(in: 16) { telling.date = telling.date + random.pick([-2, -1, 1, 2]) }
      if let amount = telling.amount, random.isOne(in: 10) { telling.amount?.count = amount.count + 10 }
      let published: CalendarDate
      switch event.status {
      case .planned: published = event.date + (-random.number(4...30))
      default: published = max(event.date, telling.date) + random.below(2)
      }
      var cast = Cast(telling: telling)
      if let earlier, let signing = earlier.events.first(where: { $0.status == .signed }),
        signing.date + 60 < published
      {
        cast.background = Telling(earlier, signing)
        cast.background?.precision = random.pick([4, 7, 10])
      }
      var kind = event.status.rawValue
      if event.status == .signed {
        if random.isOne(in: 4) { kind = "brief" }
        news.append((cast, published))
      }
      write(kind, cast, published: published)
    }
  }

  /// Later visits, which recall the pact.
  private mutating func followUp(_ pact: Pact, alone: Bool) {
    guard let signing = pact.events.first(where: { $0.status == .signed }) else { return }
    var telling = Telling(pact, signing)
    // Which of two pacts of the same parties is meant must be told by its day.
    telling.precision = alone ? random.pick([4, 7, 10]) : 10
    write("followup", Cast(telling: telling), published: signing.date + random.number(90...500))
  }

  /// Writes an article, and some reprints of it.
  private mutating func write(_ kind: String, _ cast: Cast, published: CalendarDate) {
    let language: Language = random.below(5) < 3 ? .korean : .english
    guard let templates = templates[language] else { return }
    var writer = writer(templates, language, cast, published)
    var draft = Draft()
    writer.write(kind, into: &draft)
    let copies = random.isOne(in: 3) ? random.number(1...3) : 0
    publish(draft, &writer, kind, published, copies: copies)
  }

  private mutating func writer(
    _ templates: TemplateSet, _ language: Language, _ cast: Cast, _ published: CalendarDate
  ) -> StoryWriter {
    StoryWriter(
      templates, language, cast, published: published, countries: world.pool.countries,
      voice: Voice(language, SeededRandom(seed: random.next())), random: SeededRandom(seed: random.next()))
  }

  private mutating func publish(
    _ draft: Draft, _ writer: inout StoryWriter, _ kind: String, _ published: CalendarDate, copies: Int
  ) {
    let newsroom = Newsroom(templates: writer.templates, language: writer.language, names: world.names)
    let first = id(writer.language)
    articles.append(
      newsroom.article(
        first, draft, headline: writer.headline(kind), published: published, copyOf: nil, &random))
    for _ in 0..<copies {
      let copy = newsroom.reprint(draft, &random)
      articles.append(
        newsroom.article(
          id(writer.language), copy, headline: writer.headline(kind), published: published, copyOf: first,
          &random))
    }
  }

  private func id(_ language: Language) -> String {
    let digits = { (number: Int, width: Int) in
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    return "\(language.rawValue)-\(digits(block, 5))-\(digits(articles.count, 3))"
  }

  /// Articles that tell of several pacts in a sentence or two each.
  mutating func roundUp() {
    for language in [Language.korean, .english] {
      guard news.count > 3, let templates = templates[language] else { continue }
      let start = random.below(news.count - 3)
      var seen: Set<String> = []
      let stories = news[start..<(start + 4)].filter { seen.insert($0.cast.telling.pact.id).inserted }
      let published = stories.map(\.published).max() ?? CalendarDate(number: 0)
      var draft = Draft()
      guard let first = stories.first else { continue }
      for story in stories {
        var cast = story.cast
        cast.background = nil
        var writer = writer(templates, language, cast, published)
        writer.write("brief", into: &draft)
        draft.beginParagraph()
      }
      var writer = writer(templates, language, first.cast, published)
      publish(draft, &writer, "brief", published, copies: 0)
    }
  }
}
