/// A trie over byte strings in two parallel arrays of 32-bit integers, 8 bytes a state, read from mapped memory.
///
/// A state `s` has the child for byte `b` at `base[s] + b` if `check` there is `s`. The child for byte 0, which
/// no UTF-8 text contains, ends a key; its base holds the key's value. After J. Aoe, "An efficient digital search
/// algorithm by using a double-array structure" (1989).
public struct DoubleArrayTrie: Sendable {
  @usableFromInline let cells: MappedArray<Cell>
  /// Keeps the memory mapped as long as the trie, which may outlive the resources that it came with.
  private let owner: MappedFile

  init(cells: MappedArray<Cell>, owner: MappedFile) {
    self.cells = cells
    self.owner = owner
  }

  @usableFromInline struct Cell: BitwiseCopyable, Sendable {
    @usableFromInline var base: Int32
    @usableFromInline var check: Int32
  }

  /// The number of states, free cells included.
  public var stateCount: Int { cells.count }

  /// The state before the first byte.
  @inlinable public var root: Int32 { 0 }

  /// The state after one more byte, or -1.
  @inlinable @inline(__always)
  public func step(_ state: Int32, _ byte: UInt8) -> Int32 {
    let next = Int(cells[Int(state)].base) + Int(byte)
    return next < cells.count && cells[next].check == state ? Int32(truncatingIfNeeded: next) : -1
  }

  /// The value of the key that ends in a state, or -1.
  @inlinable @inline(__always)
  public func value(_ state: Int32) -> Int32 {
    let end = step(state, 0)
    return end < 0 ? -1 : cells[Int(end)].base
  }

  /// The value of a key, or -1. Linear in the key's length.
  @inlinable
  public func find(_ key: some Sequence<UInt8>) -> Int32 {
    var state = root
    for byte in key {
      state = step(state, byte)
      if state < 0 { return -1 }
    }
    return value(state)
  }

  /// Calls `body(end, value)` for every key that starts at `start`, the shortest first.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - start: the byte offset where a key must start.
  ///   - limit: the byte offset that no key may pass.
  @inlinable @inline(__always)
  public func forEachPrefix(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int, _ body: (Int, Int32) -> Void
  ) {
    var state = root
    var at = start
    while at < limit {
      state = step(state, bytes[at])
      if state < 0 { return }
      at += 1
      let found = value(state)
      if found >= 0 { body(at, found) }
    }
  }
}

/// Builds the cells of a double-array trie from sorted keys.
struct DoubleArrayTrieBuilder {
  private var base: [Int32] = []
  private var check: [Int32] = []
  /// No free cell lies before this one.
  private var firstFree = 1

  /// - Parameter keys: byte strings in ascending order, each once, none empty, none with a zero byte.
  /// - Returns: the cells; the value of a key is its index in `keys`.
  static func build(_ keys: [[UInt8]]) -> [DoubleArrayTrie.Cell] {
    var builder = DoubleArrayTrieBuilder()
    builder.grow(to: 512)
    var work: [(state: Int, lower: Int, upper: Int, depth: Int)] = []
    if !keys.isEmpty { work.append((0, 0, keys.count, 0)) }
    var labels: [(byte: Int, lower: Int, upper: Int)] = []
    while let (state, lower, upper, depth) = work.popLast() {
      labels.removeAll(keepingCapacity: true)
      var at = lower
      while at < upper {
        let byte = depth < keys[at].count ? Int(keys[at][depth]) : 0
        var end = at + 1
        while end < upper && (depth < keys[end].count ? Int(keys[end][depth]) : 0) == byte { end += 1 }
        labels.append((byte, at, end))
        at = end
      }
      let start = builder.place(labels.map(\.byte))
      builder.base[state] = Int32(start)
      for label in labels { builder.check[start + label.byte] = Int32(state) }
      for label in labels {
        let child = start + label.byte
        if label.byte == 0 {
          builder.base[child] = Int32(label.lower)
        } else {
          work.append((child, label.lower, label.upper, depth + 1))
        }
      }
    }
    var used = builder.check.count
    while used > 1 && builder.check[used - 1] < 0 { used -= 1 }
    return (0..<used).map { DoubleArrayTrie.Cell(base: builder.base[$0], check: builder.check[$0]) }
  }

  private mutating func grow(to count: Int) {
    guard base.count < count else { return }
    let size = max(count, base.count * 2)
    base.append(contentsOf: repeatElement(0, count: size - base.count))
    check.append(contentsOf: repeatElement(-1, count: size - check.count))
  }

  /// The smallest base from which all bytes fall on free cells.
  private mutating func place(_ bytes: [Int]) -> Int {
    while firstFree < check.count && check[firstFree] >= 0 { firstFree += 1 }
    var cell = max(firstFree, bytes[0] + 1)
    var tries = 0
    while true {
      grow(to: cell + 257)
      if check[cell] < 0 {
        let start = cell - bytes[0]
        if bytes.allSatisfy({ check[start + $0] < 0 }) {
          // Where the front of the array is nearly full, leave it: its few holes cost more time than space.
          if tries > 2048 { firstFree = max(firstFree, cell - 512) }
          return start
        }
        tries += 1
      }
      cell += 1
    }
  }
}
