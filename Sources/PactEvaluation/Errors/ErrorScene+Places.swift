import PactModel

/// Where the text says what was missed or misread: one sentence, or the two nearest that hold its ends.
struct ErrorPlace {
  /// Sentences in their order, by index; empty where the text names nothing of it.
  var sentences: [Int] = []
  var marks: [Excerpt.Mark] = []
  var features: Set<SentenceFeature> = []

  /// The cause of a miss that is nothing but the lack of a rule.
  var unstated: Phenomenon {
    let cause: Phenomenon.Cause =
      switch sentences.last.flatMap({ last in sentences.first.map { last - $0 } }) ?? 0 {
      case 0: .unstatedInOneSentence
      case 1: .unstatedInNeighbours
      default: .unstatedFarApart
      }
    return Phenomenon(cause, features.min()?.rawValue ?? "plain")
  }
}

extension ErrorScene {
  /// The place of an annotated triple: the sentence that tells most of it, else the two nearest.
  func place(of triple: GoldTriple) -> ErrorPlace {
    let isOfAgreement = goldEntity(triple.subject)?.type == .agreement
    let subjects = isOfAgreement ? sentences(ofAgreement: triple.subject) : sentences(of: triple.subject)
    let objects = objectSentences(triple)
    var chosen: [Int]
    if objects.isEmpty || subjects.isEmpty {
      chosen = richest(objects.isEmpty ? subjects : objects, triple).map { [$0] } ?? []
    } else if let one = richest(subjects.filter(objects.contains), triple) {
      chosen = [one]
    } else {
      let pairs = subjects.flatMap { subject in objects.map { (min(subject, $0), max(subject, $0)) } }
      chosen = pairs.min { ($0.1 - $0.0, $0.0) < ($1.1 - $1.0, $1.0) }.map { [$0.0, $0.1] } ?? []
    }
    let marks = self.marks(chosen, positions[triple.subject] ?? [], objectPositions(triple))
    return place(in: chosen, marks: marks, isOfAgreement: isOfAgreement)
  }

  /// The place of a predicted triple: its evidence, with the words that filled the rule's roles.
  func place(of triple: Triple) -> ErrorPlace {
    let evidence = triple.evidence.map { CodePointSpan(start: $0.start, end: $0.end) }.filter { $0.count > 0 }
    var chosen = sentences.indices.filter { index in evidence.contains { $0.overlaps(sentences[index].span) }
    }
    let subjects = entity(triple.subject)?.mentions.map(\.span) ?? []
    let objects = triple.object.flatMap { entity($0)?.mentions.map(\.span) } ?? []
    if chosen.isEmpty {
      let both = self.indices(of: subjects).filter(self.indices(of: objects).contains)
      chosen = Array((both + self.indices(of: subjects)).prefix(1))
    }
    var marks: [Excerpt.Mark] = []
    for evidence in triple.evidence {
      marks += (evidence.roles ?? [:]).sorted { $0.key < $1.key }.map {
        Excerpt.Mark(span: $0.value, label: $0.key)
      }
      if let trigger = evidence.trigger { marks.append(Excerpt.Mark(span: trigger, label: "trigger")) }
    }
    if marks.isEmpty { marks = self.marks(chosen, subjects, objects) }
    let isOfAgreement = entity(triple.subject)?.type == .agreement
    return place(in: Array(chosen.prefix(2)), marks: marks, isOfAgreement: isOfAgreement)
  }

  /// The place of an entity: the first sentence of the story that names it, else the first of all.
  func place(named spans: [CodePointSpan]) -> ErrorPlace {
    let named = indices(of: spans)
    let chosen = (named.first { sentences[$0].isStory } ?? named.first).map { [$0] } ?? []
    return place(in: chosen, marks: marks(chosen, spans, [], label: "E"))
  }

  /// The sentences of a place for a reader.
  func excerpts(_ place: ErrorPlace, limit: Int) -> [String] {
    place.sentences.map {
      Excerpt(of: text, sentence: sentences[$0].span, marks: place.marks, limit: limit).text
    }
  }

  private func place(in chosen: [Int], marks: [Excerpt.Mark], isOfAgreement: Bool = false) -> ErrorPlace {
    var features: Set<SentenceFeature> = []
    if isOfAgreement, chosen.contains(where: { agreements(in: $0).count > 1 }) {
      features.insert(.severalAgreements)
    }
    for index in chosen {
      features.formUnion(sentences[index].features)
      for mark in marks where sentences[index].span.contains(mark.span) {
        features.formUnion(sentences[index].features(at: mark.span))
      }
    }
    return ErrorPlace(sentences: chosen, marks: marks, features: features)
  }

  /// A subject and an object in the chosen sentences, the nearest to each other.
  private func marks(
    _ chosen: [Int], _ subjects: [CodePointSpan], _ objects: [CodePointSpan], label: String = "S"
  ) -> [Excerpt.Mark] {
    func inside(_ spans: [CodePointSpan]) -> [CodePointSpan] {
      spans.filter { span in chosen.contains { sentences[$0].span.contains(span) } }
    }
    let (subjects, objects) = (inside(subjects), inside(objects))
    let pairs = subjects.flatMap { subject in objects.map { (subject, $0) } }.filter { !$0.overlaps($1) }
    let nearest = pairs.min { abs($0.0.start - $0.1.start) < abs($1.0.start - $1.1.start) }
    let subject = (nearest?.0 ?? subjects.first).map { (Self.longest(around: $0, in: subjects), label) }
    let object = (nearest?.1 ?? objects.first).map { (Self.longest(around: $0, in: objects), "O") }
    return [subject, object].compactMap { $0 }.map { Excerpt.Mark(span: $0.0, label: $0.1) }
  }

  private static func longest(around span: CodePointSpan, in spans: [CodePointSpan]) -> CodePointSpan {
    spans.filter { $0.contains(span) }.max { $0.count < $1.count } ?? span
  }

  /// Of several sentences the one of the story that holds most of what is annotated of the same subject.
  private func richest(_ candidates: [Int], _ triple: GoldTriple) -> Int? {
    let facts = gold.triples.filter { $0.subject == triple.subject && $0 != triple }.map(objectSentences)
    func worth(_ index: Int) -> Int {
      facts.count { $0.contains(index) } + (sentences[index].isStory ? 1000 : 0)
    }
    return candidates.max { (worth($0), -$0) < (worth($1), -$1) }
  }

  /// The sentences that hold one of some spans, in order.
  func indices(of spans: [CodePointSpan]) -> [Int] {
    sentences.indices.filter { index in spans.contains { sentences[index].span.overlaps($0) } }
  }

  private func sentences(of entity: String) -> [Int] { sentencesByEntity[entity] ?? [] }

  /// Those that name an agreement, and those that name two of its parties: "두 시가 손을 잡았다".
  private func sentences(ofAgreement agreement: String) -> [Int] {
    let named = Set(sentences(of: agreement))
    let parties = gold.triples.filter { $0.subject == agreement && $0.predicate == .party }
      .map { Set(sentences(of: $0.object)) }
    return sentences.indices.filter { index in
      named.contains(index) || parties.count { $0.contains(index) } > 1
    }
  }

  /// The agreements that a sentence names together with something that is annotated of them.
  private func agreements(in sentence: Int) -> [GoldEntity] {
    gold.entities.filter { agreement in
      agreement.type == .agreement && sentences(of: agreement.id).contains(sentence)
        && gold.triples.contains { $0.subject == agreement.id && objectSentences($0).contains(sentence) }
    }
  }

  private func objectSentences(_ triple: GoldTriple) -> [Int] {
    if triple.predicate.takesRecognizedValue { return sentences(withValueOf: triple) }
    return sentencesByEntity[triple.object] ?? indices(of: objectPositions(triple))
  }

  /// The sentences in which a date or a sum is recognised as it is annotated.
  func sentences(withValueOf triple: GoldTriple) -> [Int] {
    sentences.indices.filter { index in
      sentences[index].values.contains { ArticleAlignment.accepts(triple, literal: $0) }
    }
  }

  /// Where the text has the object; nothing for what it says in no words of its own, such as a status.
  private func objectPositions(_ triple: GoldTriple) -> [CodePointSpan] {
    if goldEntity(triple.object) != nil { return positions[triple.object] ?? [] }
    guard triple.predicate == .jobTitle else { return [] }
    return triple.object.split(separator: "|").flatMap { places.occurrences(of: String($0)) }.sorted()
  }
}
