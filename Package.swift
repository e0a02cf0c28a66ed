// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// The library targets in the order of the way through the house: each may import only those above it.
let package = Package(
  name: "PactGraph",
  products: [
    .library(
      name: "PactGraph",
      targets: [
        "PactModel", "PactReading", "PactResources", "PactExtraction", "PactStore", "PactQuery", "PactExport",
        "PactEvaluation",
      ]),
    .executable(name: "pactgraph", targets: ["pactgraph"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .target(name: "PactModel", swiftSettings: strict),
    .target(name: "PactReading", dependencies: ["PactModel", "CICU"], swiftSettings: strict),
    .target(
      name: "PactResources", dependencies: ["PactModel", "CICU", "Yams"], swiftSettings: strict),
    .target(
      name: "PactLanguage", dependencies: ["PactModel", "PactResources", "CICU"],
      swiftSettings: strict),
    .target(
      name: "PactRecognition", dependencies: ["PactModel", "PactResources", "PactLanguage"],
      swiftSettings: strict),
    .target(
      name: "PactResolution",
      dependencies: ["PactModel", "PactResources", "PactLanguage", "PactRecognition", "CICU"],
      swiftSettings: strict),
    .target(
      name: "PactRelations",
      dependencies: [
        "PactModel", "PactResources", "PactLanguage", "PactRecognition", "PactResolution",
      ],
      swiftSettings: strict),
    .target(
      name: "PactExtraction",
      dependencies: [
        "PactModel", "PactReading", "PactResources", "PactLanguage", "PactRecognition",
        "PactResolution", "PactRelations",
      ],
      swiftSettings: strict),
    .target(
      name: "PactStore",
      dependencies: ["PactModel", .product(name: "GRDB", package: "GRDB.swift")],
      // A link to Schemas/store.
      resources: [.embedInCode("SQL")],
      swiftSettings: strict),
    .target(
      name: "PactQuery",
      dependencies: ["PactModel", "PactStore", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(
      name: "PactExport", dependencies: ["PactModel", "PactStore", "PactQuery"],
      swiftSettings: strict),
    .target(name: "PactEvaluation", dependencies: ["PactModel"], swiftSettings: strict),
    .executableTarget(
      name: "pactgraph",
      dependencies: [
        "PactModel", "PactReading", "PactResources", "PactLanguage", "PactRecognition",
        "PactExtraction", "PactStore", "PactQuery", "PactExport", "PactEvaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "PactCorpus", dependencies: ["PactModel", "Yams"], path: "Benchmarks/PactCorpus",
      swiftSettings: strict),
    .executableTarget(
      name: "pactgraph-bench",
      dependencies: [
        "PactCorpus", "PactModel", "PactResources", "PactStore", "PactQuery", "PactEvaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Benchmarks/pactgraph-bench", swiftSettings: strict),
    .testTarget(
      name: "PactReadingTests", dependencies: ["PactReading"], swiftSettings: strict),
    .testTarget(
      name: "PactResourcesTests", dependencies: ["PactResources"], swiftSettings: strict),
    .testTarget(
      name: "PactLanguageTests", dependencies: ["PactLanguage", "PactRecognition", "PactResources"],
      swiftSettings: strict),
    .testTarget(
      name: "PactRecognitionTests", dependencies: ["PactLanguage", "PactRecognition", "PactResources"],
      swiftSettings: strict),
    .testTarget(
      name: "PactResolutionTests", dependencies: ["PactModel", "PactResolution", "PactResources"],
      swiftSettings: strict),
    .testTarget(
      name: "PactExtractionTests",
      dependencies: ["PactExtraction", "PactEvaluation", "PactReading", "PactResources"],
      swiftSettings: strict),
    .testTarget(
      name: "PactStoreTests", dependencies: ["PactStore", "PactQuery", "PactExport"],
      swiftSettings: strict),
    .testTarget(
      name: "PactEvaluationTests", dependencies: ["PactEvaluation"], swiftSettings: strict),
    .testTarget(
      name: "PactCorpusTests", dependencies: ["PactCorpus", "PactEvaluation", "PactModel", "PactResources"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests", dependencies: ["pactgraph"], swiftSettings: strict),
  ]
)
