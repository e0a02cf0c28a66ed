import Foundation

/// Runs work on the items of a sequence with several threads, and hands the results on in the order of the items.
///
/// One thread reads, some work, and the caller consumes. Not more than a window of items is on its way at any time, by
/// number and by size, so that memory stays bounded however long the sequence is.
final class OrderedPipeline<Item: Sendable, Output: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private let itemLimit: Int
  private let sizeLimit: Int
  private let size: @Sendable (Item) -> Int

  // All of these are touched only while the condition is held.
  private var queue: [(number: Int, item: Item)] = []
  private var finished: [Int: (output: Output, size: Int)] = [:]
  private var readCount = 0
  private var consumedCount = 0
  private var sizeInFlight = 0
  private var isReadingOver = false
  private var isCancelled = false

  /// - Parameters:
  ///   - itemLimit: how many items may be on their way.
  ///   - sizeLimit: how large they may be together; a single larger one goes alone.
  ///   - size: the size of an item.
  init(itemLimit: Int, sizeLimit: Int, size: @escaping @Sendable (Item) -> Int) {
    self.itemLimit = max(1, itemLimit)
    self.sizeLimit = sizeLimit
    self.size = size
  }

  /// Works through the sequence.
  ///
  /// - Parameters:
  ///   - jobs: the number of working threads.
  ///   - idle: called before waiting for a result, with nothing left to consume.
  ///   - consume: called for each result, in order, on the calling thread. What it throws ends the run.
  func run(
    _ items: some Sequence<Item> & Sendable, jobs: Int, work: @escaping @Sendable (Item) -> Output,
    idle: () throws -> Void = {}, consume: (Output) throws -> Void
  ) throws {
    Thread.detachNewThread { self.read(items) }
    for _ in 0..<max(1, jobs) { Thread.detachNewThread { self.labour(work) } }
    do {
      while let output = try nextOutput(idle) { try consume(output) }
    } catch {
      condition.withLock {
        isCancelled = true
        condition.broadcast()
      }
      throw error
    }
  }

  private func read(_ items: some Sequence<Item>) {
    for item in items {
      let size = size(item)
      let goesOn = condition.withLock {
        while !isCancelled, readCount > consumedCount,
          readCount - consumedCount >= itemLimit || sizeInFlight + size > sizeLimit
        {
          condition.wait()
        }
        queue.append((readCount, item))
        readCount += 1
        sizeInFlight += size
        condition.broadcast()
        return !isCancelled
      }
      if !goesOn { break }
    }
    condition.withLock {
      isReadingOver = true
      condition.broadcast()
    }
  }

  private func labour(_ work: @Sendable (Item) -> Output) {
    while true {
      let next: (number: Int, item: Item)? = condition.withLock {
        while queue.isEmpty && !isReadingOver && !isCancelled { condition.wait() }
        return isCancelled || queue.isEmpty ? nil : queue.removeFirst()
      }
      guard let next else { return }
      let output = work(next.item)
      let size = size(next.item)
      condition.withLock {
        finished[next.number] = (output, size)
        condition.broadcast()
      }
    }
  }

  private func nextOutput(_ idle: () throws -> Void) throws -> Output? {
    if condition.withLock({ finished[consumedCount] == nil }) { try idle() }
    return condition.withLock {
      while finished[consumedCount] == nil {
        if isReadingOver && consumedCount == readCount { return nil }
        condition.wait()
      }
      guard let done = finished.removeValue(forKey: consumedCount) else { return nil }
      consumedCount += 1
      sizeInFlight -= done.size
      condition.broadcast()
      return done.output
    }
  }
}
