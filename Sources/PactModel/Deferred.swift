import Foundation

/// A value that is made when it is first asked for, once, whoever asks: a run that meets one language pays for one.
public final class Deferred<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var made: Value?
  /// Kept until the value is there, since it holds what the value is made of.
  private var make: (@Sendable () -> Value)?

  public init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  public var value: Value {
    lock.withLock {
      if let made { return made }
      let value = make!()
      (made, make) = (value, nil)
      return value
    }
  }
}
