import GRDB
import PactModel

/// Brings the graph in line with the facts, touching only what they touch.
///
/// The order is that of dependence: bodies, places and fields first; then persons, who are told apart by the bodies that
/// they work for; then agreements, by their parties; then the triples, and the copies among the articles; then the nodes'
/// labels and dates, for which the best supported ones are taken; at last since when and until when the triples hold.
struct Assembler {
  let database: Database

  /// Assembles anew what a transaction has touched.
  func assemble(_ start: Touched) throws {
    var touched = start
    try ProfileAssembly(database: database).assemble(&touched)
    try AgreementAssembly(database: database).assemble(&touched)
    try TripleAssembly(database: database).assemble(&touched)
    try CopyAssembly(database: database).assemble(&touched)
    try NodeAssembly(database: database).assemble(&touched)
    try ValidityAssembly(database: database).assemble(touched)
  }
}

extension Database {
  /// Runs a statement that is prepared once for a connection.
  func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// Fetches with a statement that is prepared once for a connection.
  func rows(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }

  /// Fetches numbers with a statement that is prepared once for a connection.
  func numbers(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Int64] {
    try Int64.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }
}

extension Collection<Int64> {
  /// The numbers as a JSON array, for `IN (SELECT value FROM json_each(?))`.
  package var jsonArray: String { "[" + map(String.init).joined(separator: ",") + "]" }
}
