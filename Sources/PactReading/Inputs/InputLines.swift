import PactModel

/// The lines of some inputs, one by one, for files that hold other things than articles.
///
/// Inputs are walked as ``ArticleReader`` walks them: a folder's files in the byte order of their paths, `-` for
/// standard input. Blank lines are left out; memory is bounded by the longest line allowed.
public struct InputLines: Sequence, Sendable {
  /// A line without its line feed, and where it stands.
  public struct Line: Sendable {
    public var file: String
    /// One-based.
    public var number: Int
    public var bytes: [UInt8]
  }

  /// A line, or why there is none.
  public typealias Element = Result<Line, Diagnostic>

  private let inputs: [String]
  private let limit: Int

  /// - Parameters:
  ///   - inputs: Paths of files and folders, or `-` for standard input.
  ///   - limit: The longest line taken, in bytes; a longer one is a failure, and the next follows.
  public init(_ inputs: [String], limit: Int = ReadingLimits().lineBytes) {
    self.inputs = inputs
    self.limit = limit
  }

  public func makeIterator() -> Iterator { Iterator(walk: InputWalk(inputs), limit: limit) }

  /// Reads on when asked for the next line. It holds at most one file open.
  public struct Iterator: IteratorProtocol {
    private var walk: InputWalk
    private let limit: Int
    private var open: (source: ByteSource, lines: LineSplitter)?

    fileprivate init(walk: InputWalk, limit: Int) {
      self.walk = walk
      self.limit = limit
    }

    public mutating func next() -> Element? {
      while true {
        do throws(Diagnostic) {
          if let name = open?.source.name, let line = try open?.lines.nextLine() {
            guard let bytes = line.bytes else {
              return .failure(Fault.tooLong(name, line: line.number, limit: limit))
            }
            if bytes.contains(where: { $0 > 0x20 }) {
              return .success(Line(file: name, number: line.number, bytes: bytes))
            }
            continue
          }
          open = nil
          switch walk.next() {
          case nil: return nil
          case .fault(let diagnostic): return .failure(diagnostic)
          case .standardInput: enter(ByteSource(standardInputAs: "-"))
          case .file(let path): enter(try ByteSource(path: path))
          }
        } catch {
          open = nil
          return .failure(error)
        }
      }
    }

    private mutating func enter(_ source: ByteSource) {
      let lines = LineSplitter(limit: limit) { () throws(Diagnostic) -> [UInt8]? in try source.next() }
      open = (source, lines)
    }
  }
}
