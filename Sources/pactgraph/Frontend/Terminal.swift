import Foundation
import PactModel

/// Standard error, where the program talks to a reader; standard output is for data alone (``OutputFile``).
enum Terminal {
  /// Renders a fault; the one place that does.
  static func report(_ diagnostic: Diagnostic) { say(diagnostic.description) }

  static func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Whether standard error is a terminal, where progress may be drawn.
  static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  /// The columns of the terminal that standard output is, else what `COLUMNS` says, else nil.
  static var outputWidth: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) }
    return Int(size.ws_col)
  }

  /// Whether nobody feeds standard input.
  static var isInputInteractive: Bool { isatty(STDIN_FILENO) == 1 }
}

extension Diagnostic.Category {
  /// The exit status of sysexits.h that the contract names.
  var exitStatus: Int32 {
    switch self {
    case .usage: 64
    case .data: 65
    case .missing: 66
    case .io: 74
    }
  }
}

/// The faults of the command line itself: `PG-6xx`.
enum CommandFault {
  static func unwritable(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      "PG-601", "cannot be written: \(reason)", category: .io, file: path,
      hint: "check the folder, its permissions and the free space")
  }

  static func noInput() -> Diagnostic {
    Diagnostic(
      "PG-602", "no articles named", category: .usage,
      hint: "name files or folders, or - for standard input: pactgraph extract articles/")
  }

  static func repeatedArticle(_ id: String) -> Diagnostic {
    Diagnostic(
      "PG-603", "another article of this run has the id \"\(id)\" too; the store keeps the later one",
      severity: .warning, hint: "give every article an id of its own")
  }

  static func unexpected(_ error: any Error) -> Diagnostic {
    Diagnostic("PG-604", "\(error)", category: .io)
  }

  static func badTriple(_ text: String) -> Diagnostic {
    Diagnostic(
      "PG-605", "\"\(text)\" names no triple", category: .usage,
      hint: "write SUBJECT|PREDICATE|OBJECT, each as `pactgraph explain NAME` shows it")
  }

  static func unknownDocument(_ id: String) -> Diagnostic {
    Diagnostic(
      "PG-606", "the store has no article with the id \"\(id)\", or it states nothing", category: .data,
      hint: "`pactgraph query entity NAME` shows ids of articles")
  }

  static func keptOthers() -> Diagnostic {
    Diagnostic(
      "PG-609", "some input could not be read, so no article was taken out of the store", severity: .warning,
      hint: "mend the faults above, and run again with --replace")
  }

  static func absentDocument(_ id: String, _ path: String) -> Diagnostic {
    Diagnostic(
      "PG-610", "the store has no article \"\(id)\"", category: .data, file: path,
      hint: "`pactgraph stats --documents` lists the ids of articles; a folder ends in /")
  }

  static func anotherGraph(_ path: String) -> Diagnostic {
    Diagnostic(
      "PG-611", "the graph is another than its articles make", category: .data, file: path,
      hint: "assemble it anew with `pactgraph verify --repair`")
  }
}
