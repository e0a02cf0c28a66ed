import Foundation
import PactModel
import Testing

@testable import PactResources

@Suite struct ResourceLibraryTests {
  private let entries = ResourceFolder.entryColumns + "city:a\tcity\t가온\tGaon\t\t\t\t\t\n"

  private func stamp(_ path: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
  }

  private func open(_ folder: ResourceFolder, holds name: String) throws -> Bool {
    try folder.library().open().names.find(name.utf8) >= 0
  }

  @Test func `the compiled file is kept while no source changes`() throws {
    let folder = try ResourceFolder(["Gazetteers/places/a.tsv": entries])
    let library = try folder.library()
    _ = try library.open()
    let first = try stamp(library.compiledPath)
    _ = try library.open()
    #expect(try stamp(library.compiledPath) == first)
  }

  @Test func `a changed source is compiled anew, even one of the same length`() throws {
    let folder = try ResourceFolder(["Gazetteers/places/a.tsv": entries])
    #expect(try open(folder, holds: "가온"))
    try folder.write("Gazetteers/places/a.tsv", entries.replacing("가온", with: "라온"))
    #expect(try open(folder, holds: "라온"))
    #expect(try !open(folder, holds: "가온"))
  }

  @Test func `an added and a removed source are noticed`() throws {
    let folder = try ResourceFolder()
    #expect(try !open(folder, holds: "가온"))
    try folder.write("Gazetteers/places/a.tsv", entries)
    #expect(try open(folder, holds: "가온"))
    try FileManager.default.removeItem(atPath: folder.root + "/Gazetteers/places/a.tsv")
    #expect(try !open(folder, holds: "가온"))
  }

  @Test func `a damaged compiled file is replaced`() throws {
    let folder = try ResourceFolder(["Gazetteers/places/a.tsv": entries])
    let library = try folder.library()
    _ = try library.open()
    let good = try Data(contentsOf: URL(fileURLWithPath: library.compiledPath))
    var wild = good
    for at in 24..<40 { wild[at] = 0xFF }
    for damaged in [Data("nonsense".utf8), Data(good.prefix(300)), wild] {
      try damaged.write(to: URL(fileURLWithPath: library.compiledPath))
      #expect(try open(folder, holds: "가온"))
    }
  }

  @Test func `the same sources give the same bytes`() throws {
    let folder = try ResourceFolder(["Gazetteers/places/a.tsv": entries])
    let sources = try ResourceSource.all(root: folder.root)
    let first = try ResourceCompiler.compile(sources, fingerprint: 1)
    #expect(try ResourceCompiler.compile(sources, fingerprint: 1) == first)
  }

  @Test func `a folder without resources is a missing input with a remedy`() {
    let error = #expect(throws: Diagnostic.self) { try ResourceLibrary(root: "/no/such/folder") }
    #expect(error?.code == "PG-203")
    #expect(error?.category == .missing)
    #expect(error?.hint != nil)
  }

  @Test func `a cache that cannot be written is an I/O fault with a remedy`() throws {
    let folder = try ResourceFolder(["Gazetteers/places/a.tsv": entries])
    let blocked = folder.root + "/Schemas/kinds.tsv/cache"
    let error = #expect(throws: Diagnostic.self) {
      try ResourceLibrary(root: folder.root, cache: blocked).open()
    }
    #expect(error?.code == "PG-204")
    #expect(error?.category == .io)
  }
}
