import Records

/// One thing that two claims may have in common, or that tells them apart; of the pair the claim that stands first in
/// the text is `a`, the other `b`.
package enum OppositionFeature: Int, CaseIterable {
  case bias
  // How the two stand to what they tell: of `a` first, then of `b`.
  case signs00, signs01, signs02, signs03, signs10, signs11, signs12, signs13
  case signs20, signs21, signs22, signs23, signs30, signs31, signs32, signs33
  // What they are about.
  case oppositeOfOne, oppositeOfOneFar, oppositeSense, oppositeSenseFar
  case overlap, overlapOfBoth, sharedWords, sharesNoWord, sharedPeople, oppositeOverlap, alikeOverlap,
    oppositeSharesNothing
  case numbersDiffer, numbersDifferOverlap, numbersAgree, antonyms, antonymsOverlap
  // Where they stand: sentences apart 0, 1, 2, 3…5, more; claims and voices between 0, 1, 2, more.
  case sentences0, sentences1, sentences2, sentences3, sentences6
  case oppositeSentences0, oppositeSentences1, oppositeSentences2, oppositeSentences3, oppositeSentences6
  case claimsBetween0, claimsBetween1, claimsBetween2, claimsBetween3
  case oppositeClaimsBetween0, oppositeClaimsBetween1, oppositeClaimsBetween2, oppositeClaimsBetween3
  case voicesBetween0, voicesBetween1, voicesBetween2, voicesBetween3
  case oppositeVoicesBetween0, oppositeVoicesBetween1, oppositeVoicesBetween2, oppositeVoicesBetween3
  case oneParagraph, nextParagraph, oneSentenceAlike, accusersBetween, firstAnswer
  // Who speaks.
  case oneVoice, oneVoiceOpposite, oneVoiceFar, nobodyA, nobodyB
  case accusedAnswers, accuserLater, accusedAnswers0, accusedAnswers1, accusedAnswers2, accusedAnswers3,
    accusedAnswers6
  // Somebody denies what the other says of him.
  case ownDenial, ownDenialOverlap, ownDenialFar, ownDenialOfOne
  case spokesmanAnswers, spokesmanFirst, subjectAnswers, subjectFirst
  // By what words; the classes of cues in the order of `CueClasses`.
  case cueA0, cueA1, cueA2, cueA3, cueA4, cueA5, cueA6, cueA7, cueA8, cueA9, cueA10
  case cueB0, cueB1, cueB2, cueB3, cueB4, cueB5, cueB6, cueB7, cueB8, cueB9, cueB10
  case cueNear0, cueNear1, cueNear2, cueNear3, cueNear4, cueNear5, cueNear6
  case cueOverlap0, cueOverlap1, cueOverlap2, cueOverlap3, cueOverlap4, cueOverlap5, cueOverlap6
  case cueAgainstDenial0, cueAgainstDenial1, cueAgainstDenial2, cueAgainstDenial3, cueAgainstDenial4,
    cueAgainstDenial5, cueAgainstDenial6
  case accusingA, accusingB, accusationAnswered, accusationDenied, accusationAnsweredNear
  case anaphor, anaphorNear, anaphorOpposite, anaphorFar
  case contrast, contrastNear, contrastOverlap, contrastWithin, contrastWithinOpposite
  case dismissive, dismissiveNear, dismissiveOverlap, turning, turningNear, also
  case notStatement, long, short, tagged
  // Which words of saying, in the order of `OppositionWords.sayings`.
  case wordA0, wordA1, wordA2, wordA3, wordA4, wordA5, wordA6, wordA7, wordA8,
    wordA9, wordA10, wordA11, wordA12, wordA13, wordA14, wordA15, wordA16, wordA17,
    wordA18, wordA19, wordA20, wordA21, wordA22, wordA23, wordA24, wordA25, wordA26,
    wordA27, wordA28, wordA29, wordA30, wordA31, wordA32, wordA33, wordA34, wordA35,
    wordA36, wordA37, wordA38, wordA39, wordA40, wordA41
  case wordB0, wordB1, wordB2, wordB3, wordB4, wordB5, wordB6, wordB7, wordB8,
    wordB9, wordB10, wordB11, wordB12, wordB13, wordB14, wordB15, wordB16, wordB17,
    wordB18, wordB19, wordB20, wordB21, wordB22, wordB23, wordB24, wordB25, wordB26,
    wordB27, wordB28, wordB29, wordB30, wordB31, wordB32, wordB33, wordB34, wordB35,
    wordB36, wordB37, wordB38, wordB39, wordB40, wordB41
  // Whether a claim is quoted whole, in part or not at all, and what kind it is (`ClaimKind`).
  case quotedA0, quotedA1, quotedA2, quotedB0, quotedB1, quotedB2
  case kindA0, kindA1, kindA2, kindA3, kindA4, kindB0, kindB1, kindB2, kindB3, kindB4
  // How many claims of its paragraph stand before each of the two, how many there are, how many claims lie between.
  case placeA0, placeA1, placeA2, placeA3, placeB0, placeB1, placeB2, placeB3
  case paragraph1, paragraph2, paragraph3, paragraph4, paragraph5
  case within1, within2, within3, within4, withinOthers1, withinOthers2, withinOthers3, withinOthers4
  case across1, across2, across3, across4, acrossFirst1, acrossFirst2, acrossFirst3, acrossFirst4
  // Amounts and years.
  case unitsDiffer, moneyBoth, numbersNext, yearsDiffer
  // Whom both name, and of whom both say something.
  case sharedNames, sharedNamesNext, sharedSubject, sharedSubjectOpposite
  /// Of all the words of the two, how many both have.
  case likeness, likenessNext
  // Words in the later sentence, in the order of `OppositionWords.marks`.
  case mark0, mark1, mark2, mark3, mark4, mark5, mark6, mark7, mark8, mark9
  case butNext
  /// The later claim speaks of who or what told the earlier one: "the clerk a liar", "the register was slow".
  case sourceNamed, sourceNamedFirst, sourceNamedNext
  /// "The bank denied … The paper had reported …"
  case reportedBefore, reportedBeforeNear
  /// Whoever spoke before now concedes, or says it "later".
  case oneVoiceConcedes, oneVoiceLater, oneVoiceConcedesOfOne
  // How much of the document is dispute.
  case contested, contestedNext, contestedNear, contestedFar
  // Whether the later one answers (`AnswerFeatures`): other voices between, what is said on either side.
  case others0, others1, others2, others3
  case answerGoesOn, answerGoesOnNear, denialGoesOn, saidMoreBefore, latestClause, latestOfAnswerer,
    opensDocument
  // The forms and voices of the two, in the order of `ClaimShape`.
  case formA0, formA1, formA2, formA3, formB0, formB1, formB2, formB3
  case outlookA, outlookB, outlookDiffers, pastA, pastB, pastBoth, ofOneselfB
  case voiceA0, voiceA1, voiceA2, voiceA3, voiceA4, voiceA5, voiceA6, voiceA7
  case voiceB0, voiceB1, voiceB2, voiceB3, voiceB4, voiceB5, voiceB6, voiceB7
  case voiceNextA0, voiceNextA1, voiceNextA2, voiceNextA3, voiceNextA4, voiceNextA5, voiceNextA6, voiceNextA7
  case voiceNextB0, voiceNextB1, voiceNextB2, voiceNextB3, voiceNextB4, voiceNextB5, voiceNextB6, voiceNextB7
  // The same predicate, other places, what a pointing noun fits, verdicts and papers.
  case rootAlike, rootNegated, placesDiffer, placesAgree
  case pointerFits, pointerMisses, pointerNearest, pointerFar
  case verdict, verdictNearest, verdictOnOthers
  case paperAgainstWord, paperAgainstWordNext, wordAgainstPaper, wordAgainstPaperNext
}

/// What pairs of a document's claims have in common, as numbers from which a score of their contradicting each other is
/// made (`OppositionWeights`).
package struct OppositionFeatures {
  private let discourse: Discourse
  let profiles: [ClaimProfile]
  private let table: TermTable
  /// How much each claim's terms tell, together.
  private let weights: [Double]
  /// 0…1: the share of claims that deny, assert a negative, dismiss, or stand behind a "but".
  private let contested: Double
  /// The claims in the order of their cues, and the place of each.
  let order: [Int]
  let places: [Int]
  /// For each claim how many of its paragraph stand before it, and how many the paragraph has.
  private let rank: [Int]
  private let size: [Int]

  package init(_ claims: [ClaimDraft], _ discourse: Discourse) {
    self.discourse = discourse
    var table = TermTable()
    let profiles = claims.map { ClaimProfile($0, discourse, &table) }
    // What is said within what somebody says is the same words once more.
    let starts = claims.flatMap { $0.content.prefix(1).map(\.lowerBound) }.sorted()
    for (claim, profile) in zip(claims, profiles) {
      if let range = claim.content.first, OppositionFeatures.hasStart(within: range, starts) { continue }
      table.count(profile.terms)
    }
    order = profiles.indices.sorted { (profiles[$0].cue, $0) < (profiles[$1].cue, $1) }
    var places = Array(repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[index] = place }
    self.places = places
    var rank = Array(repeating: 0, count: order.count)
    var inBlock: [Int: Int] = [:]
    for index in order {
      rank[index] = inBlock[profiles[index].block, default: 0]
      inBlock[profiles[index].block, default: 0] += 1
    }
    self.rank = rank
    size = profiles.map { inBlock[$0.block] ?? 1 }
    let disputing = profiles.filter {
      $0.sign != .asserts || $0.isContrast || $0.isDismissive || $0.isTurning
    }
    contested = profiles.isEmpty ? 0 : Double(disputing.count) / Double(profiles.count)
    weights = profiles.map { table.weight(of: $0.terms) }
    self.profiles = profiles
    self.table = table
  }

  /// Whether one of some sorted offsets lies within a range, after its begin.
  private static func hasStart(within range: Range<Int>, _ starts: [Int]) -> Bool {
    let first = starts.indices.partitionPoint { starts[$0] > range.lowerBound }
    return first < starts.count && starts[first] < range.upperBound
  }

  /// Pairs worth a look, the earlier claim first: near each other in the text, or with a term that few others have.
  package func candidates() -> [(first: Int, second: Int)] {
    var pairs: [(first: Int, second: Int)] = []
    for (place, one) in order.enumerated() {
      for other in order[(place + 1)...].prefix(20)
      where profiles[other].sentence - profiles[one].sentence <= 8 {
        pairs.append((one, other))
      }
    }
    var having: [Int: [Int]] = [:]
    for index in order { for term in profiles[index].terms { having[term, default: []].append(index) } }
    for list in having.values where list.count > 1 && list.count <= 40 {
      for (place, one) in list.enumerated() {
        for other in list[(place + 1)...]
        where list.count <= 12 || profiles[one].sign != profiles[other].sign {
          pairs.append((one, other))
        }
      }
    }
    pairs.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    var last = (first: -1, second: -1)
    return pairs.filter { pair in
      defer { last = pair }
      return pair != last && !isNested(pair.first, pair.second) && !isSupport(pair.first, pair.second)
    }
  }

  /// "The banker confirmed that they had met": who confirms, and does not confirm that it was not so, contradicts nobody
  /// who asserts.
  private func isSupport(_ one: Int, _ other: Int) -> Bool {
    profiles[other].cues.contains(.confirm) && profiles[one].sign == .asserts
      && profiles[other].sign == .asserts
  }

  /// One claim is what the other passes on.
  private func isNested(_ one: Int, _ other: Int) -> Bool {
    let outer = profiles[one]
    let inner = profiles[other]
    // "Claims that … were rejected": the denial's only word is the other's cue.
    if outer.size == 1 && outer.isAnaphor || inner.size == 1 && inner.isAnaphor { return false }
    if areOfSameWords(one, other) { return false }
    return outer.content.contains { $0.contains(inner.cueStart) }
      || inner.content.contains { $0.contains(outer.cueStart) }
      // One saying, seen by two cues.
      || outer.content.contains { range in inner.content.contains { $0.overlaps(range) } }
  }

  /// Whether one denies or doubts the very words of the text that the other asserts: "he is a spy, which they deny".
  func areOfSameWords(_ one: Int, _ other: Int) -> Bool {
    func isDenial(_ claim: Int) -> Bool { profiles[claim].sign == .denies || profiles[claim].sign == .doubts }
    return profiles[one].content == profiles[other].content && isDenial(one) != isDenial(other)
  }

  /// Whether two claims both assert and have no term in common.
  func areStrangers(_ one: Int, _ other: Int) -> Bool {
    profiles[one].sign == .asserts && profiles[other].sign == .asserts
      && Set(profiles[one].terms).isDisjoint(with: profiles[other].terms)
  }

  /// Whether anything but their places joins two claims: who is told of or answers, a word of contrast or judgement.
  func areJoined(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (profiles[one], profiles[other])
    let isAnswer = b.source.map { a.people.contains($0) || $0 == discourse.cast.subject } ?? false
    return isAnswer || b.isSpokesman || a.isAccusation || b.isAnaphor
      || b.isContrast
      || b.isDismissive || b.isTurning || isContrastWithin(a, b)
      || b.cues.numbers.contains { $0 < CueClasses.answering }
      || a.sides.isOpposite(to: b.sides) || !a.numbers.isEmpty && !b.numbers.isEmpty
      || a.people.contains { b.people.contains($0) } || a.source.map { b.people.contains($0) } ?? false
  }

  /// Gives `take` the features of a pair that are not nought, with their values.
  package func visit(_ first: Int, _ second: Int, _ take: (OppositionFeature, Double) -> Void) {
    let pair = Pair(first, second, self)
    take(.bias, 1)
    visitContent(pair, take)
    visitPlace(pair, take)
    visitVoices(pair, take)
    visitCues(pair, take)
    visitWords(pair, take)
    visitParagraph(first, second, pair, take)
    visitAmounts(pair, take)
    visitAnswers(first, second, take)
    take(.contested, contested)
    if !pair.isOneVoice {
      if pair.between.isEmpty, pair.distance <= 1 { take(.contestedNext, contested) }
      if pair.distance <= 3 { take(.contestedNear, contested) } else { take(.contestedFar, contested) }
    }
  }

  /// Two claims and what is asked of them more than once.
  private struct Pair {
    let a: ClaimProfile
    let b: ClaimProfile
    let isOpposite: Bool
    /// 0…1: how much of the one's terms, weighed by their rarity, the other has; of whichever has less to say.
    let overlap: Double
    let overlapOfBoth: Double
    let shared: Int
    /// One of the shared terms is a sense class: the two speak of contacts, of money, of spying.
    let sharesSense: Bool
    let sharedPeople: Int
    /// Sentences apart.
    let distance: Int
    /// Its bucket: 0, 1, 2, 3…5, more.
    let near: Int
    /// Claims between; at most 40 are looked at.
    let between: ArraySlice<Int>
    /// Voices between other than that of `a`, up to 3.
    let voices: Int
    let isOneVoice: Bool
    /// The source of `b` is somebody whom `a` tells of.
    let isAnswer: Bool

    init(_ first: Int, _ second: Int, _ features: OppositionFeatures) {
      a = features.profiles[first]
      b = features.profiles[second]
      isOpposite = a.sign != b.sign
      let both = Pair.common(a.terms, b.terms)
      let weight = features.table.weight(of: both)
      let ofA = min(1, weight / max(0.8, features.weights[first]))
      let ofB = min(1, weight / max(0.8, features.weights[second]))
      overlap = max(ofA, ofB)
      overlapOfBoth = min(ofA, ofB)
      shared = both.count
      sharesSense = both.contains { features.table.isSense($0) }
      let people = a.people
      sharedPeople = b.people.filter { people.contains($0) }.count
      distance = max(0, b.sentence - a.sentence)
      near = distance <= 2 ? distance : distance <= 5 ? 3 : 4
      let low = features.places[first] + 1
      let high = max(low, features.places[second])
      between = features.order[low..<min(high, low + 40)]
      let source = a.source
      voices = Pair.voices(features.profiles, between, source)
      isOneVoice = source != nil && source == b.source
      isAnswer = !isOneVoice && (b.source.map { people.contains($0) } ?? false)
    }

    /// How many others than `source` speak, up to three.
    private static func voices(_ profiles: [ClaimProfile], _ between: ArraySlice<Int>, _ source: CastNumber?)
      -> Int
    {
      var seen: [CastNumber?] = []
      for index in between where profiles[index].source != source && !seen.contains(profiles[index].source) {
        seen.append(profiles[index].source)
        if seen.count == 3 { break }
      }
      return seen.count
    }

    private static func common(_ one: [Int], _ other: [Int]) -> [Int] {
      var list: [Int] = []
      var i = 0
      var j = 0
      while i < one.count, j < other.count {
        if one[i] == other[j] { list.append(one[i]) }
        let (left, right) = (one[i], other[j])
        if left <= right { i += 1 }
        if right <= left { j += 1 }
      }
      return list
    }
  }

  private func visitContent(_ pair: Pair, _ take: (OppositionFeature, Double) -> Void) {
    let (a, b) = (pair.a, pair.b)
    take(.signs00.next(4 * a.sign.rawValue + b.sign.rawValue), 1)
    if pair.shared > 0 {
      take(.overlap, pair.overlap)
      take(.overlapOfBoth, pair.overlapOfBoth)
      take(.sharedWords, Double(min(4, pair.shared)) / 4)
      take(pair.isOpposite ? .oppositeOverlap : .alikeOverlap, pair.overlap)
    } else {
      take(.sharesNoWord, 1)
    }
    if pair.sharedPeople > 0 { take(.sharedPeople, Double(min(2, pair.sharedPeople))) }
    if pair.isOpposite, pair.shared > 0, pair.sharedPeople > 0 {
      take(.oppositeOfOne, 1)
      if pair.distance > 5 { take(.oppositeOfOneFar, 1) }
    }
    if pair.isOpposite, pair.sharesSense {
      take(.oppositeSense, 1)
      if pair.distance > 5 { take(.oppositeSenseFar, 1) }
    }
    if pair.isOpposite, pair.shared == 0, pair.sharedPeople == 0 { take(.oppositeSharesNothing, 1) }
    if !a.numbers.isEmpty, !b.numbers.isEmpty {
      if a.numbers.isDisjoint(with: b.numbers) {
        take(.numbersDiffer, 1)
        take(.numbersDifferOverlap, pair.overlap)
      } else {
        take(.numbersAgree, 1)
      }
    }
    if a.sides.isOpposite(to: b.sides) {
      take(.antonyms, 1)
      take(.antonymsOverlap, pair.overlap)
    }
  }

  private func visitPlace(_ pair: Pair, _ take: (OppositionFeature, Double) -> Void) {
    let (a, b) = (pair.a, pair.b)
    let between = min(3, pair.between.count)
    take(.sentences0.next(pair.near), 1)
    take(.claimsBetween0.next(between), 1)
    take(.voicesBetween0.next(pair.voices), 1)
    if pair.isOpposite {
      take(.oppositeSentences0.next(pair.near), 1)
      take(.oppositeClaimsBetween0.next(between), 1)
      take(.oppositeVoicesBetween0.next(pair.voices), 1)
    } else if a.sentence == b.sentence {
      take(.oneSentenceAlike, 1)
    }
    if a.block == b.block { take(.oneParagraph, 1) } else if pair.distance == 1 { take(.nextParagraph, 1) }
    let accusers = pair.between.filter {
      profiles[$0].source != b.source && profiles[$0].isAccusation
    }
    if !accusers.isEmpty { take(.accusersBetween, Double(min(2, accusers.count))) }
    if !pair.between.contains(where: { profiles[$0].source == b.source }) { take(.firstAnswer, 1) }
  }

  private func visitVoices(_ pair: Pair, _ take: (OppositionFeature, Double) -> Void) {
    let (a, b) = (pair.a, pair.b)
    if a.source == nil { take(.nobodyA, 1) }
    if b.source == nil { take(.nobodyB, 1) }
    if pair.isOneVoice {
      take(.oneVoice, 1)
      if pair.isOpposite { take(.oneVoiceOpposite, 1) }
      if pair.distance > 3 { take(.oneVoiceFar, 1) }
      if b.cues.contains(.concede) {
        take(.oneVoiceConcedes, 1)
        if pair.shared > 0 { take(.oneVoiceConcedesOfOne, 1) }
      }
      if b.isLater { take(.oneVoiceLater, 1) }
      return
    }
    if pair.isAnswer {
      take(.accusedAnswers, 1)
      take(.accusedAnswers0.next(pair.near), 1)
    }
    if let source = a.source, b.people.contains(source) { take(.accuserLater, 1) }
    if pair.shared > 0, isOwnDenial(a, of: b) || isOwnDenial(b, of: a) {
      take(.ownDenial, 1)
      take(.ownDenialOverlap, pair.overlap)
      if pair.distance > 2 { take(.ownDenialFar, 1) }
      if a.people.contains(where: { b.people.contains($0) }) { take(.ownDenialOfOne, 1) }
    }
    if b.isSpokesman { take(.spokesmanAnswers, 1) }
    if a.isSpokesman { take(.spokesmanFirst, 1) }
    if let subject = discourse.cast.subject {
      if b.source == subject { take(.subjectAnswers, 1) }
      if a.source == subject { take(.subjectFirst, 1) }
    }
  }

  private func isOwnDenial(_ denial: ClaimProfile, of claim: ClaimProfile) -> Bool {
    guard let source = denial.source, denial.sign == .denies || denial.sign == .assertsNegative else {
      return false
    }
    return claim.sign == .asserts && claim.people.contains(source)
  }

  private func visitCues(_ pair: Pair, _ take: (OppositionFeature, Double) -> Void) {
    let (a, b) = (pair.a, pair.b)
    for number in a.cues.numbers { take(.cueA0.next(number), 1) }
    for number in b.cues.numbers {
      take(.cueB0.next(number), 1)
      guard number < CueClasses.answering else { continue }
      if pair.distance <= 1, pair.between.isEmpty, !pair.isOneVoice { take(.cueNear0.next(number), 1) }
      if pair.shared > 0 { take(.cueOverlap0.next(number), pair.overlap) }
      if a.sign != .asserts { take(.cueAgainstDenial0.next(number), 1) }
    }
    if a.isAccusing { take(.accusingA, 1) }
    if b.isAccusing { take(.accusingB, 1) }
    guard a.isAccusation else { return }
    if !pair.isOneVoice,
      pair.isAnswer || b.isSpokesman || b.source != nil && b.source == discourse.cast.subject
    {
      take(.accusationAnswered, 1)
      if pair.distance <= 2 { take(.accusationAnsweredNear, 1) }
    }
    if b.sign != .asserts { take(.accusationDenied, 1) }
  }

  private func visitWords(_ pair: Pair, _ take: (OppositionFeature, Double) -> Void) {
    let (a, b) = (pair.a, pair.b)
    let isNext = pair.distance <= 2 && pair.voices == 0
    if b.isAnaphor {
      take(.anaphor, 1)
      if pair.distance <= 2, pair.between.isEmpty, !pair.isOneVoice { take(.anaphorNear, 1) }
      if pair.isOpposite { take(.anaphorOpposite, 1) }
      if pair.between.count >= 2 { take(.anaphorFar, 1) }
    }
    if b.isContrast {
      take(.contrast, 1)
      if pair.distance <= 1, pair.between.isEmpty { take(.contrastNear, 1) }
      if pair.shared > 0 { take(.contrastOverlap, pair.overlap) }
    }
    if isContrastWithin(a, b) {
      take(.contrastWithin, 1)
      if pair.isOpposite { take(.contrastWithinOpposite, 1) }
    }
    if b.isDismissive {
      take(.dismissive, 1)
      if isNext { take(.dismissiveNear, 1) }
      if pair.shared > 0 { take(.dismissiveOverlap, pair.overlap) }
    }
    if b.isTurning {
      take(.turning, 1)
      if isNext { take(.turningNear, 1) }
    }
    if b.isAlso { take(.also, 1) }
    if !a.isStatement || !b.isStatement { take(.notStatement, 1) }
    if max(a.size, b.size) > 40 { take(.long, 1) }
    if b.size <= 4 { take(.short, 1) }
    if a.isTagged || b.isTagged { take(.tagged, 1) }
    for number in a.sayings { take(.wordA0.next(number), 1) }
    for number in b.sayings { take(.wordB0.next(number), 1) }
    if !pair.isOneVoice, !a.sourceNouns.isDisjoint(with: b.nouns) {
      take(.sourceNamed, 1)
      if !a.sourceNouns.isDisjoint(with: b.firstNouns) { take(.sourceNamedFirst, 1) }
      if pair.between.isEmpty { take(.sourceNamedNext, 1) }
    }
    if a.sign == .denies, b.sign == .asserts, b.isBefore {
      take(.reportedBefore, 1)
      if pair.distance <= 2 { take(.reportedBeforeNear, 1) }
    }
    take(.quotedA0.next(a.quoted), 1)
    take(.quotedB0.next(b.quoted), 1)
    take(.kindA0.next(a.kind), 1)
    take(.kindB0.next(b.kind), 1)
    for number in b.marks { take(.mark0.next(number), 1) }
    if pair.between.isEmpty, !pair.isOneVoice, b.marks.contains(OppositionWords.but) { take(.butNext, 1) }
  }

  /// Where the two stand in their paragraphs: who opens one often answers the one before.
  private func visitParagraph(
    _ first: Int, _ second: Int, _ pair: Pair, _ take: (OppositionFeature, Double) -> Void
  ) {
    let gap = max(1, min(4, places[second] - places[first])) - 1
    take(.placeB0.next(min(3, rank[second])), 1)
    if pair.a.block == pair.b.block {
      take(.placeA0.next(min(3, rank[first])), 1)
      take(.within1.next(gap), 1)
      take(.paragraph1.next(max(1, min(5, size[second] - 1)) - 1), 1)
      if pair.a.source != pair.b.source { take(.withinOthers1.next(gap), 1) }
    } else {
      take(.across1.next(gap), 1)
      if rank[second] == 0 { take(.acrossFirst1.next(gap), 1) }
    }
  }

  /// Amounts of the same thing, years, and of whom both speak.
  private func visitAmounts(_ pair: Pair, _ take: (OppositionFeature, Double) -> Void) {
    let (a, b) = (pair.a, pair.b)
    let isNext = pair.between.isEmpty
    if a.amounts.contains(where: { one in
      b.amounts.contains { $0.unit == one.unit && !one.unit.isEmpty && $0.number != one.number }
    }) {
      take(.unitsDiffer, 1)
    }
    if a.isMoney, b.isMoney { take(.moneyBoth, 1) }
    if !a.numbers.isEmpty, !b.numbers.isEmpty, isNext { take(.numbersNext, 1) }
    if !a.years.isEmpty, !b.years.isEmpty, a.years.isDisjoint(with: b.years) { take(.yearsDiffer, 1) }
    let names = a.names.intersection(b.names).count
    if names > 0 {
      take(.sharedNames, Double(min(2, names)))
      if isNext { take(.sharedNamesNext, 1) }
    }
    if !a.subjects.isDisjoint(with: b.subjects) {
      take(.sharedSubject, 1)
      if a.isNegated != b.isNegated || pair.isOpposite { take(.sharedSubjectOpposite, 1) }
    }
    if pair.shared > 0 {
      let likeness = Double(pair.shared) / Double(max(1, a.terms.count + b.terms.count - pair.shared))
      take(.likeness, likeness)
      if isNext { take(.likenessNext, likeness) }
    }
  }

  /// "but", "while", "although" between two cues of one sentence.
  private func isContrastWithin(_ a: ClaimProfile, _ b: ClaimProfile) -> Bool {
    guard a.sentence == b.sentence, a.cue < b.cue, b.cue - a.cue < 60 else { return false }
    return (a.cue..<b.cue).contains { OppositionWords.contrasts.contains(discourse.tree.lower[$0]) }
  }
}

extension OppositionFeature {
  /// The feature so many behind this one.
  func next(_ offset: Int) -> OppositionFeature {
    OppositionFeature(rawValue: rawValue + offset) ?? .bias
  }
}
