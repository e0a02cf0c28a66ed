import PactModel

extension ErrorScene {
  /// Why an annotated triple was not stated; nil where everything is there that it takes and no rule stated it.
  func cause(ofMiss triple: GoldTriple) -> Fault? {
    let ends = [triple.subject, triple.object].compactMap { goldEntity($0) }
    for end in ends { if let fault = absence(of: end) { return fault } }
    return misreading(of: triple) ?? ends.lazy.compactMap { otherType($0) }.first ?? substitute(for: triple)
      ?? unrecognizedValue(triple)
  }

  /// The triple itself, stated in another way.
  private func misreading(of triple: GoldTriple) -> Fault? {
    let predicate = triple.predicate.rawValue
    if stated.contains(where: {
      $0.modality == .negated && alignment.first(in: [triple], statedBy: $0) != nil
    }) {
      return Fault(.statedNegated, predicate)
    }
    for other in outcome.spuriousTriples where other.predicate == triple.predicate {
      if let fault = confusion(triple, other) { return fault }
      if sameFact(triple, other), goldEntity(triple.subject)?.type == .agreement {
        let owner = annotated(other.subject).map { "#\($0.id)" } ?? ""
        return Fault(
          owner.isEmpty ? .agreementSplit : .otherAgreement,
          remark: "stated of: \(subject(of: other))\(owner)")
      }
      if annotated(other.subject)?.id == triple.object,
        other.object.flatMap({ annotated($0) })?.id == triple.subject
      {
        return Fault(.exchanged, predicate)
      }
    }
    return nil
  }

  /// The fault of an entity by whose name alone a predicted triple states an annotated one.
  private func confusion(_ annotated: GoldTriple, _ triple: Triple) -> Fault? {
    guard annotated.predicate == triple.predicate else { return nil }
    var fault: Fault?
    func agrees(_ predicted: String, _ end: String) -> Bool {
      if self.annotated(predicted)?.id == end { return true }
      guard let entity = entity(predicted), let gold = goldEntity(end), gold.type != .agreement,
        entity.type != .agreement, shareName(gold, entity)
      else { return false }
      fault = confusion(gold, entity)
      return true
    }
    guard agrees(triple.subject, annotated.subject) else { return nil }
    if let object = triple.object { return agrees(object, annotated.object) ? fault : nil }
    return alignment.sameObject(annotated, triple) ? fault : nil
  }

  /// A false positive that stands in the triple's place.
  private func substitute(for triple: GoldTriple) -> Fault? {
    let predicate = triple.predicate
    let wrong = outcome.spuriousTriples
    if predicate.usuallyHasOneObject,
      let other = wrong.first(where: {
        $0.predicate == predicate && annotated($0.subject)?.id == triple.subject
      })
    {
      return Fault(
        predicate.takesLiteral ? .otherValue : .otherObject, predicate.rawValue,
        remark: "stated: \(object(of: other))")
    }
    if let other = wrong.first(where: { $0.predicate == predicate && sameFact(triple, $0) }) {
      return Fault(.otherSubject, predicate.rawValue, remark: "stated of: \(subject(of: other))")
    }
    guard goldEntity(triple.object) != nil else { return nil }
    let between = wrong.first { other in
      let ends = [annotated(other.subject)?.id, other.object.flatMap { annotated($0)?.id }]
      return ends == [triple.subject, triple.object] || ends == [triple.object, triple.subject]
    }
    return between.map { Fault(.otherPredicate, "\($0.predicate.rawValue) for \(predicate.rawValue)") }
  }

  /// A date or a sum that recognition does not give in the form that is annotated.
  private func unrecognizedValue(_ triple: GoldTriple) -> Fault? {
    guard triple.predicate.takesRecognizedValue, !sentences.isEmpty, sentences(withValueOf: triple).isEmpty
    else {
      return nil
    }
    return Fault(.valueNotRecognized, triple.predicate.rawValue)
  }

  func subject(of triple: Triple) -> String { entity(triple.subject)?.name ?? triple.subject }

  func object(of triple: Triple) -> String {
    triple.object.map { entity($0)?.name ?? $0 } ?? triple.value ?? ""
  }
}

extension ErrorScene {
  /// Why a triple was stated that is neither annotated nor acceptable.
  func cause(ofExcess triple: Triple) -> Fault {
    let predicate = triple.predicate.rawValue
    let annotatedTriples = gold.triples + gold.optionalTriples
    let subject = annotated(triple.subject)
    if subject == nil, let entity = entity(triple.subject) { return excess(of: entity) }
    let ofSubject = gold.triples.filter { $0.predicate == triple.predicate && $0.subject == subject?.id }
    let instead = ofSubject.map { alignment.name(of: $0.object) }.joined(separator: ", ")
    // Other agreements are signed, too: that is no reason to take one for another.
    let isCommon = triple.predicate == .status || triple.predicate == .instrument
    if subject?.type == .agreement, !isCommon || ofSubject.isEmpty,
      let owner = annotatedTriples.first(where: { sameFact($0, triple) })
    {
      return Fault(.otherAgreement, remark: "gold: \(alignment.name(of: owner.subject))")
    }
    let object = triple.object.flatMap { annotated($0) }
    if object == nil, let entity = triple.object.flatMap({ entity($0) }) { return excess(of: entity) }
    if let fault = gold.triples.lazy.compactMap({ confusion($0, triple) }).first { return fault }

    if !ofSubject.isEmpty, triple.predicate.usuallyHasOneObject {
      return Fault(
        triple.predicate.takesLiteral ? .otherValue : .otherObject, predicate, remark: "gold: \(instead)")
    }
    if let other = gold.triples.first(where: { sameFact($0, triple) }) {
      return Fault(.otherSubject, predicate, remark: "gold: \(alignment.name(of: other.subject))")
    }
    if let subject, let object {
      let between = annotatedTriples.filter {
        [$0.subject, $0.object] == [subject.id, object.id]
          || [$0.object, $0.subject] == [subject.id, object.id]
      }
      if between.contains(where: { $0.predicate == triple.predicate }) { return Fault(.exchanged, predicate) }
      if let other = between.first {
        return Fault(.otherPredicate, "\(predicate) for \(other.predicate.rawValue)")
      }
    }
    if !ofSubject.isEmpty { return Fault(.otherObject, predicate, remark: "gold: \(instead)") }
    for end in [subject, object] { if let fault = end.flatMap({ otherType($0) }) { return fault } }
    return Fault(.unsupported, predicate)
  }
}

extension Predicate {
  /// True where a second object is more likely a wrong one than another one.
  var usuallyHasOneObject: Bool {
    switch self {
    case .worksFor, .signedAt, .locatedIn, .partOf: true
    default: takesLiteral
    }
  }

  /// True where the literal is a date or a sum, which recognition normalises.
  var takesRecognizedValue: Bool { self == .signedOn || self == .foundedOn || self == .amount }
}
