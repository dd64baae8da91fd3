import Glibc
import Language

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else {
  complain(
    """
    usage: language-trainer COMPONENT WORK [FILE]
    COMPONENT  tokens sentences lemmas lexicon given names links: trains it on WORK's files
               words: writes what Training/network.py learns from
               attributions: writes what Training/attribution.py learns from
               attribute: prints what that has learned to see in the dev texts, a document a line
               oppositions: FILE…, prints what Training/oppositions.py learns from: names of features, then a
               line for each document
               marks: FILE…, prints what the network of marks sees, a line for each document
               unpack: takes the binary's sections apart into WORK
               pack: joins WORK's sections into WORK/weights.bin
               analyse: FILE to CoNLL-U, with WORK/weights.bin
               fuzz: FILE SECONDS [SEED], analyses broken texts and checks what comes out
               growth: time on 10 kB to 10 MB of FILE
               bench: words a second on FILE
               stages: FILE…, words a second of the analysis, of claims, of all records

    """)
  exit(64)
}
let work = arguments[1]

func path(_ name: String) -> String { "\(work)/\(name)" }

/// The sections trained so far; those missing are zero.
func pack() -> [UInt8] {
  var header: [UInt8] = []
  var body: [UInt8] = []
  for section in Model.Section.allCases {
    var bytes: [UInt8] = []
    if let file = fopen(path("\(section).section"), "r") {
      fclose(file)
      bytes = readFile(path("\(section).section"))
    }
    if bytes.isEmpty || bytes.count != section.size ?? bytes.count {
      bytes = [UInt8](repeating: 0, count: section.size ?? 30)
    }
    for value in [Model.header + body.count, bytes.count] {
      for k in 0..<4 { header.append(UInt8(truncatingIfNeeded: value >> (8 * k))) }
    }
    body += bytes
    while body.count % 64 != 0 { body.append(0) }
  }
  return header + [UInt8](repeating: 0, count: Model.header - header.count) + body
}

func model() -> Model {
  let bytes = pack()
  let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
  memory.copyBytes(from: bytes)
  return Model(UnsafeRawBufferPointer(memory))
}

/// Paragraphs: parted by blank lines.
func paragraphs(_ text: [UInt8]) -> [Range<Int>] {
  var out: [Range<Int>] = []
  var start = 0
  var i = 0
  while i < text.count {
    if text[i] == 10, i + 1 < text.count, text[i + 1] == 10 {
      if i > start { out.append(start..<i) }
      while i < text.count, text[i] == 10 { i += 1 }
      start = i
    } else {
      i += 1
    }
  }
  if text.count > start { out.append(start..<text.count) }
  return out
}

let option = arguments.count > 2 ? arguments[2] : ""
let train = ["gum-train.blocks", "ewt-train.blocks"].map(path)
switch arguments[0] {
case "tokens":
  writeFile(path("tokens.section"), trainTokens(readBlocks(train), epochs: 12))
case "sentences":
  let lines = ["gum-lines.blocks", "ewt-lines.blocks"].map(path)
  writeFile(path("sentences.section"), trainSentences(readBlocks(train + lines), model(), epochs: 15))
case "lexicon":
  writeFile(path("lexicon.section"), makeLexicon(readFile(path("lexicon.tsv"))))
case "lemmas":
  writeFile(path("lemmas.section"), trainLemmas(readBlocks(train)))
case "names":
  let model = model()
  let gum = NameTrainer.samples(readBlocks(["gum-train.names", "gum-dev.names"].map(path)), model)
  let small = NameTrainer.samples(readBlocks(["crossner-train.names"].map(path)), model)
  let parts = [
    NameTrainer.samples(readBlocks([path("crossner-dev.names")]), model),
    NameTrainer.samples(readBlocks([path("uner-dev.names")]), model),
  ]
  // Five folds over the dev parts tell how good it is; the model that is kept has seen them all.
  for fold in 0..<(option == "quick" ? 0 : 5) {
    let trainer = NameTrainer(model)
    let seen = parts.flatMap { part in part.indices.filter { $0 / 10 % 5 != fold }.map { part[$0] } }
    trainer.trainAll(gum + small + seen + seen, quiet: true)
    for (k, part) in parts.enumerated() {
      let rest = part.indices.filter { $0 / 10 % 5 == fold }.map { part[$0] }
      print("fold \(fold) \(k == 0 ? "CrossNER" : "UNER"): \(trainer.epoch(rest, learn: false))")
    }
  }
  let trainer = NameTrainer(model)
  trainer.trainAll(gum + small + small + parts.flatMap { $0 } + parts.flatMap { $0 })
  writeFile(path("names.section"), trainer.p.int16(features: NameFeatures.count, columns: 8))
case "links":
  writeFile(path("links.section"), trainLinks(readChains(path("gum-train.chains")), model(), epochs: 8))
case "given":
  let lists = ["male", "female"].map { readFile(path("names-0.3.0/names/dist.\($0).first")) }
  writeFile(path("given.section"), makeGiven(male: lists[0], female: lists[1]))
case "words":
  for corpus in ["gum-train", "ewt-train", "gum-dev", "ewt-dev", "wide"] {
    // Text without annotation is read by distil.py alone.
    if corpus == "wide", access(path("wide.blocks"), R_OK) != 0 { continue }
    writeFile(path("\(corpus).words"), wordTable(readBlocks([path("\(corpus).blocks")]), model()))
  }
case "attributions":
  for part in ["train", "dev", "wide"] {
    // Text without annotation is read by distil_attribution.py alone.
    if part == "wide", access(path("attribution-wide.texts"), R_OK) != 0 { continue }
    let texts = readFile(path("attribution-\(part).texts"))
    let table = try attributionTable(texts, model())
    writeFile(path("attribution-\(part).rows"), table.rows)
    writeFile(path("attribution-\(part).features"), table.features)
  }
case "attribute":
  print(try attributionLines(readFile(path("attribution-dev.texts")), model()), terminator: "")
case "oppositions":
  print(oppositionNames())
  for file in arguments.dropFirst(2) { print(try oppositionLine(file)) }
case "marks":
  for file in arguments.dropFirst(2) { print(try markLine(file)) }
case "unpack":
  for section in Model.Section.allCases {
    writeFile(path("\(section).section"), Array(Model.embedded.bytes(of: section)))
  }
case "pack":
  writeFile(path("weights.bin"), pack())
case "analyse":
  let text = readFile(option)
  let analyser = EnglishAnalyser(model: model(), threads: 1)
  let analysis = analyser.analyse(text, blocks: paragraphs(text))
  let chains = analyser.chains(of: analysis).filter { $0.count > 1 }
  print(CoNLLU.text(of: analysis, chains: chains), terminator: "")
case "fuzz":
  // language-trainer fuzz WORK FILE SECONDS [SEED]: the binary's own weights, on texts made of FILE and worse.
  let seconds = arguments.count > 3 ? Int(arguments[3]) ?? 60 : 60
  let seed = arguments.count > 4 ? UInt64(arguments[4]) ?? 1 : 1
  fuzz(seconds: seconds, seed: seed, sample: readFile(option))
case "growth":
  growth(readFile(option))
case "bench":
  let text = readFile(option)
  let blocks = paragraphs(text)
  for threads in [1, 2] {
    let analyser = EnglishAnalyser(model: model(), threads: threads)
    // On one thread its own time, so that what else runs here matters less.
    let clock = threads == 1 ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC
    var best = Double.infinity
    var words = 0
    for _ in 0..<(threads == 1 ? 30 : 10) {
      var from = timespec()
      clock_gettime(clock, &from)
      let analysis = analyser.analyse(text, blocks: blocks)
      words = analysis.tokens.count
      _ = analyser.chains(of: analysis)
      var to = timespec()
      clock_gettime(clock, &to)
      best = min(best, Double(to.tv_sec - from.tv_sec) * 1e3 + Double(to.tv_nsec - from.tv_nsec) / 1e6)
    }
    print("\(threads) thread(s): \(words) words in \(best) ms, \(Int(Double(words) / best * 1000)) words/s")
  }
case "stages":
  try stages(Array(arguments.dropFirst(2)))
default:
  complain("unknown component \(arguments[0])\n")
  exit(64)
}
