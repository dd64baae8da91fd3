// swift-tools-version: 6.2
import PackageDescription

/// Links a Debian library into the binary, so that the binary runs where the library is not installed.
func archive(_ library: String) -> LinkerSetting {
  .unsafeFlags(["-Xlinker", "-l:\(library).a"])
}

// One target a room, in the order the data passes them (see ARCHITECTURE.md).
let package = Package(
  name: "chancery",
  products: [
    .executable(name: "chancery", targets: ["chancery"])
  ],
  targets: [
    // C libraries from Debian, each wrapped once in the room that needs it.
    .systemLibrary(
      name: "CSQLite", path: "Sources/System/CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CUnicode", path: "Sources/System/CUnicode", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(
      name: "CDigest", path: "Sources/System/CDigest", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CGumbo", path: "Sources/System/CGumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CExpat", path: "Sources/System/CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CJansson", path: "Sources/System/CJansson", providers: [.apt(["libjansson-dev"])]),
    .systemLibrary(name: "CBzip2", path: "Sources/System/CBzip2", providers: [.apt(["libbz2-dev"])]),
    .systemLibrary(name: "CZlib", path: "Sources/System/CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", path: "Sources/System/CZstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CLzma", path: "Sources/System/CLzma", providers: [.apt(["liblzma-dev"])]),
    .systemLibrary(name: "CMinizip", path: "Sources/System/CMinizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(
      name: "CMicrohttpd", path: "Sources/System/CMicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),

    .target(name: "Chronology"),
    .target(name: "Records", dependencies: ["Chronology"]),
    .target(
      name: "Reading",
      dependencies: [
        "Records", "CDigest", "CGumbo", "CExpat", "CJansson", "CBzip2", "CZlib", "CZstd", "CLzma", "CMinizip",
      ],
      linkerSettings: [
        archive("libnettle"), archive("libgumbo"), archive("libexpat"), archive("libjansson"),
        archive("libbz2"),
        archive("libminizip"), archive("libz"), archive("libzstd"), archive("liblzma"),
      ]),
    .target(name: "Names", dependencies: ["CUnicode"], linkerSettings: [archive("libutf8proc")]),
    .target(name: "LanguageWeights", exclude: ["weights.bin"]),
    .target(name: "LanguageKernels", exclude: ["kernels.inc"]),
    // Its hot classes are owned by one thread each; run-time checks of exclusive access cost a fifth of its time.
    .target(
      name: "Language", dependencies: ["LanguageKernels", "LanguageWeights"],
      swiftSettings: [.unsafeFlags(["-enforce-exclusivity=unchecked"])]),
    .target(
      name: "Extraction", dependencies: ["Records", "Chronology", "Reading", "Language", "Names"]),
    // What lets SQLite map all of a file (see whole_file.c).
    .target(name: "WholeFile", path: "Sources/System/WholeFile"),
    .target(
      name: "Archive", dependencies: ["Records", "Chronology", "Names", "CSQLite", "WholeFile"],
      linkerSettings: [archive("libsqlite3"), archive("libm")]),
    .target(name: "Publishing", dependencies: ["Archive", "Chronology", "Names", "Records"]),
    // What pages need besides themselves, and what libmicrohttpd refers to and must not find (see without_tls.c).
    .target(name: "ServiceAssets", exclude: ["style.css", "chancery.js", "icon.svg"]),
    .target(name: "WithoutTLS", path: "Sources/System/WithoutTLS"),
    .target(
      name: "Service",
      dependencies: [
        "Archive", "Chronology", "Names", "Publishing", "Records", "ServiceAssets", "WithoutTLS", "CDigest",
        "CJansson", "CMicrohttpd", "CZlib", "CZstd",
      ],
      linkerSettings: [
        archive("libmicrohttpd"), archive("libnettle"), archive("libjansson"), archive("libz"),
        archive("libzstd"),
      ]),
    .target(name: "Arguments", dependencies: ["Names"]),
    .executableTarget(
      name: "chancery",
      dependencies: [
        "Arguments", "Archive", "Chronology", "Extraction", "Language", "Names", "Publishing", "Reading",
        "Records", "Service",
      ],
      linkerSettings: [.unsafeFlags(["-static-executable"], .when(platforms: [.linux]))]),

    // Trains and measures the models of Language (see Training/README.md); no product.
    .executableTarget(
      name: "language-trainer", dependencies: ["Extraction", "Language", "Reading"], path: "Training/Trainer"),

    // Measures readers (script/bench reading); no product.
    .executableTarget(name: "reading-bench", dependencies: ["Reading"], path: "Benchmarks/Reading"),

    // Measures the archive (script/bench archive); no product.
    .executableTarget(
      name: "archive-bench", dependencies: ["Archive", "Chronology", "Records"], path: "Benchmarks/Archive"),

    .testTarget(name: "ChronologyTests", dependencies: ["Chronology"]),
    .testTarget(name: "RecordsTests", dependencies: ["Records", "Chronology"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "Records"], exclude: ["Pages"]),
    .testTarget(name: "NamesTests", dependencies: ["Names"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "LanguageKernels"]),
    .testTarget(
      name: "ExtractionTests",
      dependencies: ["Extraction", "Records", "Chronology", "Reading", "Language", "Names"],
      exclude: ["Pages"]),
    .testTarget(
      name: "ArchiveTests", dependencies: ["Archive", "Records", "Chronology", "CSQLite", "WholeFile"],
      exclude: ["Formats"]),
    .testTarget(name: "ServiceTests", dependencies: ["Service", "Archive", "Records", "Chronology"]),
    .testTarget(
      name: "PublishingTests", dependencies: ["Publishing", "Archive", "Chronology", "Names", "Records"],
      exclude: ["Golden", "Peers"]),
    .testTarget(name: "ArgumentsTests", dependencies: ["Arguments", "Names"]),
    .testTarget(name: "EndToEndTests", dependencies: [], exclude: ["Service/accessibility.js"]),
  ],
  swiftLanguageModes: [.v6]
)
