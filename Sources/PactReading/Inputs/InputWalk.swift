import Glibc
import PactModel

/// Goes through the inputs that the user named, folders in the byte order of their files' paths.
///
/// Hidden files are skipped, and a folder that is met again through a symbolic link is not entered twice.
struct InputWalk {
  enum Step {
    case file(String)
    case standardInput
    case fault(Diagnostic)
  }

  /// A folder's files, by what their names promise.
  private struct Folder {
    var path: String
    var skipped = 0
    var example = ""
    var articles = 0
  }

  private enum Entry {
    case input(String)
    case found(String, isFolder: Bool)
    case fault(Diagnostic)
    /// All of a named folder has been seen: time to say what was not read.
    case end
  }

  private struct FileIdentity: Hashable {
    var device: UInt
    var number: UInt
  }

  private var stack: [Entry]
  private var entered: Set<FileIdentity> = []
  private var folder: Folder?

  init(_ inputs: [String]) { stack = inputs.reversed().map(Entry.input) }

  mutating func next() -> Step? {
    while let entry = stack.popLast() {
      switch entry {
      case .input("-"): return .standardInput
      case .input(let path):
        entered = []
        var status = stat()
        guard stat(path, &status) == 0 else {
          let reason = errno
          return .fault(
            reason == ENOENT || reason == ENOTDIR
              ? Fault.missing(path) : Fault.unreadable(path, String(cString: strerror(reason))))
        }
        if !Self.isFolder(status) { return .file(path) }
        folder = Folder(path: path)
        stack.append(.end)
        if let fault = enter(path) { return .fault(fault) }
      case .fault(let diagnostic): return .fault(diagnostic)
      case .found(let path, isFolder: true):
        if let fault = enter(path) { return .fault(fault) }
      case .found(let path, isFolder: false):
        if ArticleFormat(extensionOf: path) != nil {
          folder?.articles += 1
          return .file(path)
        }
        if folder?.skipped == 0 { folder?.example = String(path.split(separator: "/").last ?? "") }
        folder?.skipped += 1
      case .end:
        guard let seen = folder else { continue }
        folder = nil
        if seen.skipped > 0 {
          return .fault(Fault.skipped(seen.path, count: seen.skipped, example: seen.example))
        }
        if seen.articles == 0 { return .fault(Fault.noArticles(seen.path)) }
      }
    }
    return nil
  }

  private static func isFolder(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }

  /// Puts a folder's entries on the stack, the first on top.
  private mutating func enter(_ path: String) -> Diagnostic? {
    guard let handle = opendir(path) else { return Fault.unreadable(path, String(cString: strerror(errno))) }
    defer { closedir(handle) }
    var status = stat()
    guard fstat(dirfd(handle), &status) == 0 else {
      return Fault.unreadable(path, String(cString: strerror(errno)))
    }
    let identity = FileIdentity(device: UInt(status.st_dev), number: UInt(status.st_ino))
    guard entered.insert(identity).inserted else { return nil }
    let prefix = path.utf8.last == UInt8(ascii: "/") ? path : path + "/"
    var found: [(key: [UInt8], entry: Entry)] = []
    while let entry = readdir(handle) {
      guard let name = Self.name(of: entry) else {
        found.append(([], .fault(Fault.unreadable(path, "it holds a name that is not UTF-8"))))
        continue
      }
      if name.utf8.first == UInt8(ascii: ".") { continue }
      let full = prefix + name
      var status = stat()
      guard stat(full, &status) == 0 else {
        // A dangling link or a link to itself.
        found.append((Array(name.utf8), .fault(Fault.unreadable(full, String(cString: strerror(errno))))))
        continue
      }
      let isFolder = Self.isFolder(status)
      guard isFolder || status.st_mode & S_IFMT == S_IFREG else { continue }
      // A folder sorts as its files do: with the slash that follows its name.
      found.append((Array((isFolder ? name + "/" : name).utf8), .found(full, isFolder: isFolder)))
    }
    found.sort { $1.key.lexicographicallyPrecedes($0.key) }
    stack += found.map(\.entry)
    return nil
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    // The name is NUL-terminated but may be longer than what Swift believes `d_name` to hold.
    let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
    let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
    return String(validatingCString: start)
  }
}
