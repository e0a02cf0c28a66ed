import Foundation
import GRDB
import PactModel

/// The store's faults as diagnostics: `PG-4xx`.
enum StoreError {
  static func missing(_ path: String) -> Diagnostic {
    Diagnostic(
      "PG-401", "there is no graph store here", category: .missing, file: path,
      hint: "make one with `pactgraph extract INPUT… --store \(path)`")
  }

  static func notAStore(_ path: String) -> Diagnostic {
    Diagnostic(
      "PG-402", "the file is not a graph store", category: .data, file: path,
      hint: "name another file with --store; this one is left as it is")
  }

  static func newer(_ path: String) -> Diagnostic {
    Diagnostic(
      "PG-403", "the graph store was made by a newer version of pactgraph", category: .data, file: path,
      hint: "use that version, or extract the articles into a new store")
  }

  static func older(_ path: String) -> Diagnostic {
    Diagnostic(
      "PG-411", "the graph store is of an older version and must be brought up to date", category: .io,
      file: path, hint: "open it once with permission to write, or copy it to a place where you have that")
  }

  static func unwritable(_ path: String) -> Diagnostic {
    Diagnostic(
      "PG-404", "the graph store cannot be written", category: .io, file: path,
      hint: "check the permissions of the file and of its folder")
  }

  static func locked(_ path: String) -> Diagnostic {
    Diagnostic(
      "PG-405", "another program is writing to the graph store", category: .io, file: path,
      hint: "wait until it has finished, and try again")
  }

  static func full(_ path: String) -> Diagnostic {
    Diagnostic(
      "PG-406", "there is no space left for the graph store", category: .io, file: path,
      hint: "free some space and run again; what was written before stays")
  }

  static func corrupt(_ path: String, _ message: String) -> Diagnostic {
    Diagnostic(
      "PG-407", "the graph store is damaged: \(message)", category: .data, file: path,
      hint: "extract the articles into a new store")
  }

  static func inconsistent(_ document: String, _ message: String) -> Diagnostic {
    Diagnostic(
      "PG-408", "the extraction of \(document) contradicts itself: \(message)", category: .data,
      hint: "each entity has an id of its own, each triple names entities of the same extraction")
  }

  static func unreadable(_ path: String, _ message: String) -> Diagnostic {
    Diagnostic("PG-409", "the graph store failed: \(message)", category: .io, file: path)
  }

  /// An invariant that does not hold, with the way to mend it.
  static func unsound(_ what: String, _ path: String, remedy: String) -> Diagnostic {
    Diagnostic("PG-410", "the graph store has \(what)", category: .data, file: path, hint: remedy)
  }

  /// Says what an error of the database means for the user.
  static func diagnose(_ error: any Error, path: String) -> Diagnostic {
    if let diagnostic = error as? Diagnostic { return diagnostic }
    guard let error = error as? DatabaseError else { return unreadable(path, "\(error)") }
    switch error.resultCode {
    case .SQLITE_NOTADB: return notAStore(path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return locked(path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH: return unwritable(path)
    case .SQLITE_FULL: return full(path)
    case .SQLITE_CORRUPT: return corrupt(path, error.message ?? "malformed")
    default: return unreadable(path, error.description)
    }
  }
}
