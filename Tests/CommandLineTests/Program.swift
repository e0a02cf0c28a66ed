import Foundation
import Glibc
import Testing

/// What a run of the program came to.
struct Run {
  var status: Int32
  var output: String
  var errors: String

  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The objects of JSON lines.
  func objects() throws -> [[String: Any]] {
    try lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  /// The one object of JSON output.
  func object() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }
}

/// A folder of a test's own, in which it runs the built program.
final class Workshop {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "pactgraph-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The program beside the running tests.
  static let program: String = {
    let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let tests =
      [executable] + CommandLine.arguments.filter { $0.hasSuffix(".xctest") } + [root + "/.build/debug/x"]
    return tests.map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().appending(path: "pactgraph").path
    }
    .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "pactgraph"
  }()

  static func has(_ tool: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)") }
  }

  func path(_ name: String) -> String { folder + "/" + name }

  /// Writes a file, and the folders that lead to it.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  func read(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  /// Runs the program here.
  func run(_ arguments: String..., input: String = "") throws -> Run {
    try launch([Self.program] + arguments, input: input)
  }

  /// Runs a line of shell here, in which `pactgraph` is the program.
  func shell(_ line: String) throws -> Run {
    try launch(["/bin/bash", "-c", "pactgraph() { '\(Self.program)' \"$@\"; }; " + line], input: "")
  }

  /// By `posix_spawn`, with files for its streams: pipes can block, and `Process` needs a run loop.
  private func launch(_ command: [String], input: String) throws -> Run {
    let number = UUID().uuidString
    let streams = try ["in", "out", "err"].map { try write(".\(number).\($0)", $0 == "in" ? input : "") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, streams[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, streams[1], O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, streams[2], O_WRONLY, 0)
    let line = ["/bin/bash", "-c", "cd \"$0\" && exec \"$@\"", folder] + command
    var arguments: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    try #require(posix_spawn(&process, line[0], &actions, nil, &arguments, environ) == 0)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let exited = status & 0x7F == 0
    return Run(
      status: exited ? (status >> 8) & 0xFF : -(status & 0x7F),
      output: try String(contentsOfFile: streams[1], encoding: .utf8),
      errors: try String(contentsOfFile: streams[2], encoding: .utf8))
  }
}
