import Foundation
import PactModel

/// Finds the folder with `Gazetteers` and `Schemas`, keeps its compiled form fresh, and opens it.
public struct ResourceLibrary: Sendable {
  /// The folder that holds `Gazetteers` and `Schemas`.
  public let root: String
  /// Where the compiled file is kept.
  public let compiledPath: String

  /// - Parameters:
  ///   - root: the resource folder, or nil to look for it: the environment's `PACTGRAPH_RESOURCES`, then beside
  ///     the executable and upwards from it, then `share/pactgraph` beside its folder, then upwards from the working directory.
  ///   - cache: the folder for the compiled file, or nil for `$XDG_CACHE_HOME/pactgraph` (`~/.cache/pactgraph`).
  /// - Throws: PG-203 if no resource folder is found.
  public init(root: String? = nil, cache: String? = nil) throws(Diagnostic) {
    let environment = ProcessInfo.processInfo.environment
    if let given = root ?? environment["PACTGRAPH_RESOURCES"] {
      guard Self.isRoot(given) else {
        throw Diagnostic(
          "PG-203", "no folders Gazetteers and Schemas here", category: .missing, file: given,
          hint: "name the folder that holds both, with --resources or PACTGRAPH_RESOURCES")
      }
      self.root = given
    } else {
      let executable = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
      let starts = [
        Self.executablePath ?? executable.path, FileManager.default.currentDirectoryPath + "/x", #filePath,
      ]
      guard let found = starts.lazy.compactMap(Self.search).first else {
        throw Diagnostic(
          "PG-203", "cannot find the folders Gazetteers and Schemas", category: .missing,
          hint: "name the folder that holds both, with --resources or PACTGRAPH_RESOURCES")
      }
      self.root = found
    }
    let folder = cache ?? (environment["XDG_CACHE_HOME"] ?? NSHomeDirectory() + "/.cache") + "/pactgraph"
    var hash = Fingerprint()
    hash.add(URL(fileURLWithPath: self.root).standardizedFileURL.path)
    compiledPath = folder + "/" + String(hash.value, radix: 16) + ".resources"
  }

  private static var executablePath: String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  }

  private static func isRoot(_ path: String) -> Bool {
    ["Gazetteers", "Schemas"].allSatisfy { FileManager.default.fileExists(atPath: path + "/" + $0) }
  }

  /// The nearest folder upwards from a file that is a resource folder or has one in `share/pactgraph`.
  private static func search(from file: String) -> String? {
    var folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    while folder.path != "/" {
      if isRoot(folder.path) { return folder.path }
      let shared = folder.appendingPathComponent("share/pactgraph").path
      if isRoot(shared) { return shared }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  /// Opens the resources, compiling them first if there is no compiled file or a source changed since.
  ///
  /// - Throws: faults of the sources (PG-21x, PG-22x, PG-3xx) with file, line and column; PG-204 if the compiled file
  ///   cannot be written.
  public func open() throws(Diagnostic) -> Resources {
    let sources = try ResourceSource.all(root: root)
    let fingerprint = Self.fingerprint(of: sources)
    if let mapped = try? MappedFile(path: compiledPath),
      let layout = try? CompiledLayout(file: mapped, path: compiledPath), layout.fingerprint == fingerprint
    {
      return try Resources(compiledFile: compiledPath)
    }
    let bytes = try ResourceCompiler.compile(sources, fingerprint: fingerprint)
    do {
      let url = URL(fileURLWithPath: compiledPath)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try MappedFile.write(bytes, to: compiledPath)
    } catch {
      throw Diagnostic(
        "PG-204", "cannot write the compiled resources: \(error.localizedDescription)", category: .io,
        file: compiledPath, hint: "set XDG_CACHE_HOME to a folder that you may write to")
    }
    return try Resources(compiledFile: compiledPath)
  }

  private static func fingerprint(of sources: [ResourceSource]) -> UInt64 {
    var hash = Fingerprint()
    for source in sources {
      hash.add(source.name)
      hash.add("\(source.size) \(source.modified)")
    }
    return hash.value
  }
}

/// A source file of the resources.
struct ResourceSource: Sendable {
  /// Relative to `Gazetteers`, without extension (`words/money`); files of `Schemas` keep that prefix.
  var name: String
  var path: String
  var size: Int
  /// Nanoseconds since 1970.
  var modified: Int
  var isRules: Bool { name.hasPrefix("Schemas/rules/") }
  /// The language of a rule file, by its folder.
  var ruleLanguage: Language { name.hasPrefix("Schemas/rules/en/") ? .english : .korean }

  /// All sources below a root, sorted by name.
  static func all(root: String) throws(Diagnostic) -> [ResourceSource] {
    var found: [ResourceSource] = []
    for (folder, suffix) in [("Gazetteers", ".tsv"), ("Schemas", ".tsv"), ("Schemas/rules", ".yaml")] {
      for relative in names(below: root + "/" + folder) where relative.hasSuffix(suffix) {
        let path = "\(root)/\(folder)/\(relative)"
        var status = stat()
        guard stat(path, &status) == 0 else {
          throw Diagnostic("PG-201", "cannot read", category: .io, file: path)
        }
        let stem = String(relative.dropLast(suffix.count))
        found.append(
          ResourceSource(
            name: folder == "Gazetteers" ? stem : folder + "/" + stem, path: path, size: Int(status.st_size),
            modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec))
      }
    }
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The names of all files below a folder, relative to it. Foundation's enumerator takes a fifth of the program's start.
  private static func names(below folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      var status = stat()
      guard name != ".", name != "..", lstat(folder + "/" + name, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        names += Self.names(below: folder + "/" + name).map { name + "/" + $0 }
      } else {
        names.append(name)
      }
    }
    return names
  }

  func contents() throws(Diagnostic) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostic("PG-201", "cannot read", category: .io, file: path, hint: "check its permissions")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
      throw Diagnostic(
        "PG-210", "not valid UTF-8", file: path, line: line + 1, column: 1, hint: "save the file as UTF-8")
    }
    return text
  }
}

/// FNV-1a, 64 bits: stable over runs, unlike `Hasher`.
struct Fingerprint {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// Where a hash table of a power of two looks first.
  func slot(_ mask: Int) -> Int { Int(truncatingIfNeeded: value ^ value >> 32) & mask }

  mutating func add(_ string: String) {
    for byte in string.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = (value ^ 0xff) &* 0x100_0000_01b3
  }
}
