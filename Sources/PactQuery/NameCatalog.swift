/// What a query asks of the gazetteers, which know more names than articles use.
///
/// The command line passes one that reads the compiled resources; without it, names are those in the store.
public protocol NameCatalog: Sendable {
  /// The ids of the gazetteer entries that have a name or, for fields, a letter code.
  func entries(named name: String) -> [String]
  /// The ids of the entries below an entry: the fields that are part of a field.
  func descendants(of entry: String) -> [String]
}

/// A catalog that knows nothing.
public struct NoCatalog: NameCatalog {
  public init() {}
  public func entries(named name: String) -> [String] { [] }
  public func descendants(of entry: String) -> [String] { [] }
}
