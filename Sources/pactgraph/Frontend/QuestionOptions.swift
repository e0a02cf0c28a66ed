import ArgumentParser
import PactModel
import PactQuery
import PactResources
import PactStore

/// When what is asked for happened.
struct SpanOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only from this year, month or day on: 2023, 2023-05, 2023-05-17.", valueName: "date"))
  var since: String?
  @Option(help: ArgumentHelp("Only up to this year, month or day, inclusive.", valueName: "date"))
  var until: String?

  func range() throws(Diagnostic) -> DateRange? {
    since == nil && until == nil ? nil : try DateRange(since: since, until: until)
  }
}

/// As of when what is asked for is looked at.
struct TimeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The world as it was at the end of this day, month or year: what was signed and not over, what was planned then.",
      valueName: "date"))
  var asOf: String?
  @Option(help: ArgumentHelp("Only what articles published up to then said.", valueName: "date"))
  var knownBy: String?

  /// The store as it is looked at; of articles that time passes by, a note goes to standard error.
  ///
  /// - Parameters:
  ///   - span: when what is asked for happened.
  ///   - narrows: whether the question itself narrows that down, and the store need not.
  func open(
    _ options: StoreOptions, _ span: SpanOptions? = nil, questionNarrows narrows: Bool = false
  ) throws(Diagnostic) -> GraphStore {
    let range = try span?.range()
    let frame = TimeFrame(
      asOf: try asOf.map { (text) throws(Diagnostic) in try DateRange.date(text) },
      knownBy: try knownBy.map { (text) throws(Diagnostic) in try DateRange.date(text) },
      since: narrows ? nil : range?.since, until: narrows ? nil : range?.until)
    let store = try options.open()
    if !frame.isEverything || range != nil {
      let undated = try store.undatedDocumentCount()
      if undated > 0 { Terminal.say(Self.note(undated)) }
    }
    return try store.within(frame)
  }

  private static func note(_ undated: Int) -> String {
    "note: \(undated) article\(undated == 1 ? " has" : "s have") no date of publication; what no other article says, and has "
      + "no date of its own, is left out"
  }
}

/// What narrows an answer down.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only agreements in this field: a name or a letter code.", valueName: "field"))
  var field: String?
  @OptionGroup var span: SpanOptions

  func range() throws(Diagnostic) -> DateRange? { try span.range() }
}

/// Where a question goes, and how its answer is shown.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var store: StoreOptions
  @OptionGroup var time: TimeOptions
  @Option(help: "The form of the answer.")
  var format = OutputFormat.table
  @Flag(help: "List below the table each article with the sentence that says so.")
  var sources = false
  @OptionGroup var resources: ResourceOptions

  /// The store as it is looked at, with names that the gazetteers know.
  ///
  /// - Parameters:
  ///   - span: when what is asked for happened.
  ///   - narrows: whether the question itself narrows that down, and the store need not.
  func graph(
    _ span: SpanOptions? = nil, questionNarrows narrows: Bool = false
  ) throws(Diagnostic) -> GraphQuery {
    GraphQuery(
      try time.open(store, span, questionNarrows: narrows),
      catalog: GazetteerCatalog(resources: try resources.open()))
  }

  /// - Parameter articles: the articles that the answer rests on, for `--sources`; JSON has them anyway.
  func print(_ answer: some Answer, sources articles: [Source]) throws {
    var text: String
    if format == .table, let width = Terminal.outputWidth {
      // A wrapped table cannot be read; whole cells are in the other forms.
      text = Rendering.text(TableFit.fit(answer.table(in: store.lang), to: width), language: store.lang)
    } else {
      text = try Rendering.render(answer, as: format, language: store.lang)
    }
    if sources, format == .table || format == .markdown { text += SourceList(articles, format).text }
    try OutputFile.print(text)
  }
}
