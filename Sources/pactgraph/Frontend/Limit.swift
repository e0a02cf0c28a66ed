import ArgumentParser

/// A number from 1 on: the most that is wanted of something.
struct Limit: ExpressibleByArgument {
  let number: Int

  init(_ number: Int) { self.number = number }

  init?(argument: String) {
    guard let number = Int(argument), number > 0 else { return nil }
    self.number = number
  }

  var defaultValueDescription: String { "\(number)" }
}
