import Foundation
import PactModel

/// Standard output is data, standard error is talk.
enum Terminal {
  static func report(_ diagnostic: Diagnostic) { say(diagnostic.description) }

  static func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  static func print(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Whether standard error is a terminal, where progress may be drawn.
  static var isInteractive: Bool { isatty(2) == 1 }
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
