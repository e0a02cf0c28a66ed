/// When an agreement was or will be signed; where no article says so, when the first article spoke of it.
enum AgreementDate {
  /// An expression over a row of `node`.
  static let sql = """
    ifnull(node.happenedOn, (SELECT min(document.published) FROM triple AS said
      JOIN evidence ON evidence.triple = said.id JOIN document ON document.id = evidence.document
      WHERE said.subject = node.id))
    """
}
