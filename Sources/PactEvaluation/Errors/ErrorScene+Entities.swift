import PactModel

/// Why an entity or a triple is missing, or is one too many.
struct Fault {
  var phenomenon: Phenomenon
  /// What it was taken for.
  var remark: String?

  init(_ cause: Phenomenon.Cause, _ detail: String? = nil, remark: String? = nil) {
    phenomenon = Phenomenon(cause, detail)
    self.remark = remark
  }
}

extension ErrorScene {
  /// Why an annotated entity has no prediction; nil if it has one, of whatever type.
  func absence(of annotated: GoldEntity) -> Fault? {
    if annotated.type == .agreement { return absence(ofAgreement: annotated) }
    guard prediction(of: annotated.id) == nil else { return nil }
    let type = annotated.type.rawValue
    let others = predicted.filter { $0.type != .agreement }
    if let other = others.first(where: { shareName(annotated, $0) }) {
      return Fault(.entityMerged, type, remark: "predicted: \(other.name)")
    }
    for other in others where !overlaps(other, annotated).isEmpty {
      guard let owner = self.annotated(other.id) else {
        return Fault(.entityWithOtherBounds, type, remark: "predicted: \(other.name)")
      }
      if overlaps(other, annotated).contains(where: { !isName($0.mention, of: owner) }) {
        return Fault(.entityMerged, type, remark: "predicted: \(other.name)")
      }
    }
    return Fault(.entityNotFound, type)
  }

  /// The fault of an entity that was predicted under another type; nil if the types agree.
  func otherType(_ annotated: GoldEntity) -> Fault? {
    guard let entity = prediction(of: annotated.id), entity.type != annotated.type else { return nil }
    return Fault(.entityOfOtherType, "\(annotated.type.rawValue) as \(entity.type.rawValue)")
  }

  /// Why a predicted entity has no annotation, or one of another type.
  func excess(of entity: Entity) -> Fault {
    if entity.type == .agreement { return excess(ofAgreement: entity) }
    let type = entity.type.rawValue
    if let annotated = annotated(entity.id) {
      return Fault(.entityOfOtherType, "\(annotated.type.rawValue) as \(type)")
    }
    let others = gold.entities.filter { $0.type != .agreement }
    if let other = others.first(where: { shareName($0, entity) }) { return confusion(other, entity) }
    for other in others {
      let isFound = prediction(of: other.id) != nil
      let touching = overlaps(entity, other)
      // "가온" inside "가온대학교", which was found, is not the same name cut short but another one.
      let isOther = isFound && touching.allSatisfy { $0.place.contains($0.mention.span) }
      if !touching.isEmpty, !isOther {
        return Fault(.entityWithOtherBounds, type, remark: "gold: \(other.names.first ?? other.id)")
      }
    }
    return Fault(.entityNotAnnotated, type)
  }

  /// The fault of an entity that has a name of an annotated one and stands for another, or for none.
  func confusion(_ annotated: GoldEntity, _ entity: Entity) -> Fault {
    let type = annotated.type.rawValue
    return Fault(
      self.annotated(entity.id) == nil ? .entitySplit : .entityMerged,
      annotated.type == entity.type ? type : "\(type), as \(entity.type.rawValue),",
      remark: "gold: \(annotated.names.first ?? annotated.id)")
  }

  private func absence(ofAgreement annotated: GoldEntity) -> Fault? {
    guard prediction(of: annotated.id) == nil else { return nil }
    let facts = annotatedTriples(of: annotated.id)
    var untold: Entity?
    for other in predicted where other.type == .agreement {
      let shared = stated.filter { triple in
        triple.subject == other.id && facts.contains { sameFact($0, triple) }
      }
      let touches = overlaps(other, annotated).contains { isOwn($0.place, of: annotated) }
      guard let owner = self.annotated(other.id) else {
        if !shared.isEmpty || touches { untold = untold ?? other }
        continue
      }
      let itsOwn = annotatedTriples(of: owner.id)
      if touches || shared.contains(where: { triple in !itsOwn.contains { sameFact($0, triple) } }) {
        return Fault(.agreementMerged, remark: "predicted: \(other.name)#\(owner.id)")
      }
    }
    if let untold { return Fault(.agreementUntold, remark: "predicted: \(untold.name)") }
    return Fault(.agreementNotFound)
  }

  /// True for a place that names one annotated agreement alone; several may be called "협약".
  private func isOwn(_ place: CodePointSpan, of agreement: GoldEntity) -> Bool {
    !gold.entities.contains {
      $0.type == .agreement && $0.id != agreement.id && places[$0.id].contains { $0.overlaps(place) }
    }
  }

  private func excess(ofAgreement entity: Entity) -> Fault {
    let facts = stated.filter { $0.subject == entity.id }
    let resembling = gold.entities.filter { agreement in
      guard agreement.type == .agreement else { return false }
      let annotated = annotatedTriples(of: agreement.id)
      // That it is an MOU that was signed says little of which one it is.
      return facts.contains { triple in
        triple.predicate != .instrument && triple.predicate != .status
          && annotated.contains { sameFact($0, triple) }
      }
    }
    if let whole = resembling.first(where: { prediction(of: $0.id) != nil }) {
      return Fault(.agreementSplit, remark: "gold: \(alignment.name(of: whole.id))")
    }
    if let whole = resembling.first {
      return Fault(.agreementUntold, remark: "gold: \(alignment.name(of: whole.id))")
    }
    return Fault(.agreementNotAnnotated)
  }
}
