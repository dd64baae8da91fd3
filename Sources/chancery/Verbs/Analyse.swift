import Arguments
import Glibc
import Language
import Reading
import Records

extension Verb {
  static let analyse = Verb(
    Command(
      "analyse", "prints the language analysis of a document: sentences, words, tags, tree, names, chains",
      discussion: [
        "CoNLL-U is the form of Universal Dependencies, with names in the last column (Name=B-PER, I-PER …) and, at "
          + "the head of each mention of what is spoken of more than once, the number of its chain (Coref=1). JSON has "
          + "one object a line for each document, with byte offsets into the text.",
        "Text is analysed as it stands, paragraph by paragraph; of the plain article form only the prose is.",
      ],
      arguments: [
        .init("PATH", "files, folders, or - for standard input", isRepeated: true, completes: .files)
      ],
      options: [conllu, .json, ReadingPlan.format, ReadingPlan.encoding, ReadingPlan.maxSize]
        + ReadingPlan.fields,
      examples: [
        .init(
          "echo 'She was appointed ambassador in 2008.' | chancery analyse -",
          "show how a sentence is understood"),
        .init(
          "chancery analyse --format text --conllu story.txt >story.conllu", "write an analysis to be scored"),
      ],
      statuses: [.success, .usage, .badData, .noInput, .ioError, .noPermission, .interrupted])
  ) { invocation, terminal in
    if invocation.has(.json), invocation.has(conllu) {
      throw invocation.error("--json and --conllu exclude each other")
    }
    let plan = try ReadingPlan(invocation)
    let (inputs, failures) = Folder.inputs(invocation.arguments)
    var status = failures.first?.status
    for failure in failures { terminal.complain(failure.description) }
    Interrupt.watch()
    let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let feed = Feed(inputs, plan)
    // One document is shared out among the cores; of many, each core has its own.
    let analyser = EnglishAnalyser(threads: feed.isOne ? 0 : 1, attributes: false)
    let asJSON = invocation.has(.json)
    var done = 0
    var isInterrupted = false
    _ = try Conveyor.run(threads: feed.isOne ? 1 : min(cores, 8), pull: feed.next) { piece in
      printed(piece, plan, analyser, asJSON: asJSON)
    } idle: {
      isInterrupted = Interrupt.isRequested
      return !isInterrupted
    } take: { piece, result in
      switch result {
      case .success(let bytes):
        terminal.out.write(bytes)
        try terminal.out.flush()
        done += 1
      case .failure(let failure):
        isInterrupted = failure.status == .interrupted
        if isInterrupted { return false }
        terminal.complain(failure.description)
        if piece.isNamed || (done == 0 && failure.status != .badData) {
          status = status ?? failure.status
        }
      }
      isInterrupted = Interrupt.isRequested
      return !isInterrupted
    }
    if isInterrupted { return .interrupted }
    return status ?? (done == 0 ? .badData : .success)
  }

  /// The analysis of a document as it is printed, or why there is none.
  private static func printed(
    _ piece: Piece, _ plan: ReadingPlan, _ analyser: EnglishAnalyser, asJSON: Bool
  ) -> Result<[UInt8], AnalysisFailure> {
    do {
      let document = try plan.document(piece)
      let analysis = analyser.analyse(of: document)
      let chains = analyser.chains(of: analysis).filter { $0.count > 1 }
      if asJSON { return .success(analysis.json(of: document.info, chains: chains) + [10]) }
      return .success(Array(CoNLLU.text(of: analysis, chains: chains).utf8))
    } catch let error as InputError {
      return .failure(AnalysisFailure(description: error.description, status: error.status))
    } catch {
      return .failure(AnalysisFailure(description: "\(error)", status: .badData))
    }
  }

  private static let conllu = Option(
    "conllu", "print CoNLL-U; this is what is printed unless --json is given")
}

private struct AnalysisFailure: Error {
  let description: String
  let status: ExitStatus
}

extension EnglishAnalyser {
  /// The analysis of a document: of text the source as it stands, of other forms the prose.
  fileprivate func analyse(of document: Document) -> Analysis {
    if document.info.format == Format.text.rawValue {
      return analyse(document.sourceText, blocks: Self.paragraphs(document.sourceText))
    }
    let prose = document.blocks.filter { $0.kind == .paragraph || $0.kind == .listItem }
    return analyse(document.text, blocks: prose.map(\.range))
  }

  /// The parts of a text between empty lines.
  private static func paragraphs(_ text: [UInt8]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    var line = 0
    for at in 0...text.count where at == text.count || text[at] == 10 {
      let isBlank = text[line..<at].allSatisfy { $0 <= 32 }
      if isBlank, line > start { blocks.append(start..<line) }
      if isBlank { start = min(at + 1, text.count) }
      line = min(at + 1, text.count)
    }
    if start < text.count { blocks.append(start..<text.count) }
    return blocks
  }
}

extension Analysis {
  /// One JSON object: the document, and its sentences with their words; a mention's head has its chain's number.
  fileprivate func json(of info: DocumentInfo, chains: [[Mention]]) -> [UInt8] {
    var numbers: [Int: Int] = [:]
    for (number, chain) in chains.enumerated() {
      for mention in chain { numbers[mention.head] = number + 1 }
    }
    var names: [Int: String] = [:]
    for name in self.names {
      for token in name.tokens {
        names[token] = (token == name.tokens.lowerBound ? "B-" : "I-") + name.kind.code
      }
    }
    var writer = JSONWriter()
    writer.object { json in
      json.key("document")
      json.object { info.write(to: &$0) }
      json.key("sentences")
      json.array(sentences) { json, sentence in
        json.array(sentence) { json, number in
          let token = tokens[number]
          json.object {
            $0.field("start", token.start)
            $0.field("end", token.end)
            $0.field("form", form(number))
            $0.field("lemma", token.lemma)
            $0.field("upos", token.upos.name)
            $0.field("head", token.head < 0 ? 0 : token.head - sentence.lowerBound + 1)
            $0.field("deprel", token.deprel.name)
            $0.field("name", names[number])
            if let chain = numbers[number] { $0.field("coref", chain) }
          }
        }
      }
    }
    return writer.bytes
  }
}
