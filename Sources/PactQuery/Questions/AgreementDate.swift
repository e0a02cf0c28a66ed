/// When an agreement was or will be signed; where no article says so, when the first article spoke of it.
enum AgreementDate {
  /// An expression over a row of `node`.
  static let sql = "ifnull(node.happenedOn, node.firstReported)"
}
