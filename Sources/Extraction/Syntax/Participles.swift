import Language

/// "Knighted in 1980, he was …": a participle that opens a sentence and was read as a name is a participle again.
enum OpeningParticiples {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for sentence in analysis.sentences where sentence.count > 5 {
      let first = sentence.lowerBound
      // "Elected to the Senate in 1998, she said that …": what opens the sentence is not what she said.
      if analysis.tokens[first].upos == .verb, analysis.tokens[first].deprel == .ccomp,
        analysis.tokens[first].morphology.contains(.participle), analysis.tokens[first].head > first + 1,
        !sentence.prefix(12).contains(where: {
          analysis.tokens[$0].head == first
            && [.nsubj, .nsubjPass, .aux, .auxPass].contains(analysis.tokens[$0].deprel)
        })
      {
        analysis.tokens[first].deprel = .advcl
        continue
      }
      guard [.propn, .noun, .adj].contains(analysis.tokens[first].upos),
        [.adp, .adv, .num, .sconj].contains(analysis.tokens[first + 1].upos),
        let lemma = lemma(of: analysis.form(first).lowercased()),
        let comma = sentence.prefix(16).first(where: { analysis.text[analysis.tokens[$0].start] == 44 }),
        comma + 1 < sentence.upperBound,
        let verb = root(sentence, analysis), verb > comma,
        !(first ..<| verb).contains(where: { analysis.tokens[$0].upos == .verb && $0 < comma })
      else { continue }
      analysis.tokens[first].upos = .verb
      analysis.tokens[first].lemma = lemma
      analysis.tokens[first].morphology = [.past, .participle]
      analysis.tokens[first].head = verb
      analysis.tokens[first].deprel = .advcl
      analysis.names.removeAll { $0.tokens.contains(first) }
      for token in first + 1 ..<| comma
      where analysis.tokens[token].head == first && analysis.tokens[token].deprel == .nmod {
        analysis.tokens[token].deprel = .obl
      }
    }
    return analysis
  }

  private static func root(_ sentence: Range<Int>, _ analysis: Analysis) -> Int? {
    sentence.first { analysis.tokens[$0].head < 0 }
  }

  /// The verb of which a word is the past participle, among those that name events.
  private static func lemma(of word: String) -> String? {
    guard word.hasSuffix("ed"), word.utf8.count > 4 else { return nil }
    let stem = String(word.dropLast(2))
    var forms = [stem, stem + "e"]
    let end = Array(stem.suffix(2))
    if end.count == 2, end[0] == end[1] { forms.append(String(stem.dropLast())) }
    return forms.first { EventVerbs.byLemma[$0] != nil }
  }
}

/// "was relieved of his duties": a participle read as an adjective is the verb where somebody is put into an office or out of it.
enum AdjectivePassives {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for token in analysis.tokens.indices.dropFirst().dropLast() where analysis.tokens[token].upos == .adj {
      guard let lemma = verbs[analysis.form(token).lowercased()],
        let be = (max(0, token - 3)..<token).last(where: {
          analysis.tokens[$0].deprel == .cop && analysis.tokens[$0].head == token
        }), ["of", "from", "as", "by", "to"].contains(analysis.form(token + 1).lowercased())
      else { continue }
      analysis.tokens[token].upos = .verb
      analysis.tokens[token].lemma = lemma
      analysis.tokens[token].morphology = [.past, .participle]
      analysis.tokens[be].deprel = .auxPass
      for child in max(0, token - 30)..<token
      where analysis.tokens[child].head == token && analysis.tokens[child].deprel == .nsubj {
        analysis.tokens[child].deprel = .nsubjPass
      }
    }
    return analysis
  }

  private static let verbs: [String: String] = [
    "relieved": "relieve", "removed": "remove", "dismissed": "dismiss", "released": "release",
    "retired": "retire", "ousted": "oust", "deposed": "depose", "appointed": "appoint", "elected": "elect",
    "promoted": "promote", "elevated": "elevate", "attached": "attach", "transferred": "transfer",
    "replaced": "replace", "succeeded": "succeed",
  ]
}

/// "was elected governor in 2004": a participle read as an adjective of the office that follows it is the verb.
enum OfficePassives {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for verb in analysis.tokens.indices.dropFirst().dropLast() {
      let token = analysis.tokens[verb]
      let noun = token.head
      guard token.upos == .verb, token.deprel == .amod, token.morphology.contains(.participle),
        token.morphology.contains(.past), noun > verb, noun < verb + 8,
        analysis.tokens[verb - 1].lemma == "be", analysis.tokens[verb - 1].deprel == .cop,
        analysis.tokens[verb - 1].head == noun, EventVerbs.byLemma[token.lemma] != nil
      else { continue }
      analysis.tokens[verb].head = analysis.tokens[noun].head
      analysis.tokens[verb].deprel = analysis.tokens[noun].deprel
      analysis.tokens[noun].head = verb
      analysis.tokens[noun].deprel = .xcomp
      let low = max(0, verb - 40)
      for child in low..<min(analysis.tokens.count, noun + 40) where analysis.tokens[child].head == noun {
        let moves =
          child < verb || [.obl, .advcl, .conj, .punct, .advmod].contains(analysis.tokens[child].deprel)
        // "was elected governor, unseating the incumbent"
        if analysis.tokens[child].deprel == .acl, child > 0,
          analysis.text[analysis.tokens[child - 1].start] == 44
        {
          analysis.tokens[child].deprel = .advcl
          analysis.tokens[child].head = verb
          continue
        }
        let isDate =
          child > noun && analysis.tokens[child].deprel == .nmod && analysis.tokens[child].upos == .num
        guard moves || isDate else { continue }
        analysis.tokens[child].head = verb
        switch analysis.tokens[child].deprel {
        case .cop: analysis.tokens[child].deprel = .auxPass
        case .nsubj: analysis.tokens[child].deprel = .nsubjPass
        case .nmod: analysis.tokens[child].deprel = .obl
        default: break
        }
      }
    }
    return analysis
  }
}

/// "3 July: The Premier, Colin Aldous, appoints a judge": the entry of a chronology hangs on its verb, not on its date.
enum DatedEntries {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for sentence in analysis.sentences where sentence.count > 4 {
      guard let root = sentence.prefix(5).first(where: { analysis.tokens[$0].head < 0 }),
        [.num, .propn].contains(analysis.tokens[root].upos),
        let colon = sentence.prefix(6).first(where: { analysis.text[analysis.tokens[$0].start] == 58 }),
        colon > root, sentence.lowerBound..<colon ~= root,
        let verb = (colon + 1 ..<| sentence.upperBound).first(where: {
          analysis.tokens[$0].upos == .verb && analysis.tokens[$0].head == root
        })
      else { continue }
      analysis.tokens[verb].head = -1
      analysis.tokens[verb].deprel = .root
      analysis.tokens[root].head = verb
      analysis.tokens[root].deprel = .obl
      rehang(colon, verb, root, &analysis)
      for token in verb + 1 ..<| sentence.upperBound where analysis.tokens[token].head == root {
        analysis.tokens[token].head = verb
      }
    }
    return analysis
  }

  /// The first noun between colon and verb becomes the subject, a name behind its comma its apposition.
  private static func rehang(_ colon: Int, _ verb: Int, _ root: Int, _ analysis: inout Analysis) {
    var subject: Int?
    for token in colon ..<| verb where analysis.tokens[token].head == root {
      let isNominal = [.noun, .propn, .pron].contains(analysis.tokens[token].upos)
      if isNominal, subject == nil {
        subject = token
        analysis.tokens[token].head = verb
        analysis.tokens[token].deprel = .nsubj
      } else if isNominal, let subject {
        analysis.tokens[token].head = subject
        analysis.tokens[token].deprel = .appos
      } else {
        analysis.tokens[token].head = verb
      }
    }
    guard let subject else { return }
    for token in subject ..<| verb
    where analysis.tokens[token].head == subject && analysis.tokens[token].deprel == .conj
      && token > 0 && analysis.text[analysis.tokens[token - 1].start] == 44
    {
      analysis.tokens[token].deprel = .appos
    }
  }
}

/// "In 1957 Blake married Margaret Dunbar": between two names "married" is the verb, and no adjective of the second.
enum Weddings {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for token in analysis.tokens.indices.dropFirst().dropLast()
    where [.adj, .propn].contains(analysis.tokens[token].upos) && analysis.tokens[token].range.count == 7
      && analysis.form(token) == "married" && isName(token - 1, analysis) && isName(token + 1, analysis)
    {
      analysis.tokens[token].upos = .verb
      analysis.tokens[token].lemma = "marry"
      analysis.tokens[token].morphology = [.past]
      let names = analysis.names.filter { $0.tokens.contains(token) }
      for name in names where name.tokens.lowerBound < token && name.tokens.upperBound > token + 1 {
        analysis.names.removeAll { $0.tokens == name.tokens }
        analysis.names.append(Name(tokens: name.tokens.lowerBound ..<| token, kind: .person))
        analysis.names.append(Name(tokens: token + 1 ..<| name.tokens.upperBound, kind: .person))
      }
      if !names.isEmpty { analysis.names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound } }
    }
    return analysis
  }

  private static func isName(_ token: Int, _ analysis: Analysis) -> Bool {
    analysis.tokens[token].upos == .propn && analysis.text[analysis.tokens[token].start] &- 65 < 26
  }
}

/// "On 2 August the European Union imposed sanctions on him": a sentence read as one long noun gets its verb.
enum NominalSentences {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for sentence in analysis.sentences where sentence.count > 5 {
      guard let verb = hiddenVerb(sentence, analysis) else { continue }
      let noun = analysis.tokens[verb].head
      guard let root = sentence.first(where: { analysis.tokens[$0].head < 0 }) else { continue }
      analysis.tokens[verb].head = -1
      analysis.tokens[verb].deprel = .root
      analysis.tokens[verb].morphology = [.past, .finite]
      analysis.tokens[noun].head = verb
      analysis.tokens[noun].deprel = .obj
      if root != noun {
        analysis.tokens[root].head = verb
        analysis.tokens[root].deprel = root < verb ? .obl : .dep
      }
      rehang(sentence, verb, noun, root, &analysis)
    }
    return analysis
  }

  /// A past participle between a name and its noun, in a sentence in which nothing else is a verb of its own.
  private static func hiddenVerb(_ sentence: Range<Int>, _ analysis: Analysis) -> Int? {
    var found: Int?
    for token in sentence {
      let word = analysis.tokens[token]
      switch word.upos {
      case .aux: return nil
      case .verb:
        guard word.deprel == .amod else {
          if [.acl, .aclRelcl, .advcl].contains(word.deprel), found != nil { continue }
          return nil
        }
        if found == nil, word.morphology.contains(.past), word.head > token, token > sentence.lowerBound + 1,
          analysis.tokens[token - 1].upos == .propn
        {
          found = token
        }
      default: continue
      }
    }
    return found
  }

  /// What stood before the verb is its subject and its dates, what stood before the noun's other parts stays.
  private static func rehang(
    _ sentence: Range<Int>, _ verb: Int, _ noun: Int, _ root: Int, _ analysis: inout Analysis
  ) {
    let subject = verb - 1
    for token in sentence.lowerBound ..<| verb where token != root {
      guard [noun, root].contains(analysis.tokens[token].head) else { continue }
      if isMonth(token, analysis) || analysis.tokens[token].upos == .num {
        guard analysis.tokens[token].head == noun else { continue }
        analysis.tokens[token].head = verb
        analysis.tokens[token].deprel = .obl
      } else if token == subject {
        analysis.tokens[token].head = verb
        analysis.tokens[token].deprel = .nsubj
      } else if analysis.tokens[token].upos == .punct {
        analysis.tokens[token].head = verb
      } else if root >= verb || token > root {
        analysis.tokens[token].head = subject
        if analysis.tokens[token].deprel != .det { analysis.tokens[token].deprel = .compound }
      }
    }
    analysis.tokens[subject].head = verb
    analysis.tokens[subject].deprel = .nsubj
  }

  private static func isMonth(_ token: Int, _ analysis: Analysis) -> Bool {
    let word = analysis.form(token).lowercased()
    return MonthForms.long.contains(word) || MonthForms.short.contains(word)
  }
}

/// "Horvat and then-National Security Advisor designate Michael Flynn had talks": "designate" behind an office is no
/// verb.
enum Designates {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for verb in analysis.tokens.indices.dropFirst()
    where analysis.tokens[verb].upos == .verb && analysis.tokens[verb].range.count == 9
      && analysis.form(verb).lowercased() == "designate"
      && RoleNouns.words.contains(analysis.form(verb - 1).lowercased())
    {
      let noun = verb - 1
      let (head, deprel) = (analysis.tokens[verb].head, analysis.tokens[verb].deprel)
      analysis.tokens[verb].upos = .adj
      analysis.tokens[verb].head = noun
      analysis.tokens[verb].deprel = .amod
      guard let sentence = analysis.sentences.first(where: { $0.contains(verb) }) else { continue }
      let children = sentence.filter { analysis.tokens[$0].head == verb && $0 != noun }
      let next = children.first { $0 > verb && analysis.tokens[$0].upos == .verb }
      if let next {
        analysis.tokens[next].head = head
        analysis.tokens[next].deprel = deprel
      }
      let top = next ?? head
      analysis.tokens[noun].head = top >= 0 ? top : -1
      analysis.tokens[noun].deprel = top >= 0 ? .nsubj : .root
      for child in children where child != next {
        let isName = child == verb + 1
        analysis.tokens[child].head = isName || top < 0 ? noun : top
        if isName { analysis.tokens[child].deprel = .flat }
      }
    }
    return analysis
  }
}
