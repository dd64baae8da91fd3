/// Whether the later of two claims answers the earlier one: what lies between them, who speaks, and the form of what is
/// said.
extension OppositionFeatures {
  func visitAnswers(_ first: Int, _ second: Int, _ take: (OppositionFeature, Double) -> Void) {
    let (a, b) = (profiles[first], profiles[second])
    let one = a.source != nil && a.source == b.source
    visitForms(a, b, take)
    let low = places[first] + 1
    let between = order[low..<min(max(low, places[second]), low + 40)]
    let others = between.filter { profiles[$0].source != a.source && profiles[$0].source != b.source }.count
    let ofA = between.filter { a.source != nil && profiles[$0].source == a.source }
    let ofB = between.filter { b.source != nil && profiles[$0].source == b.source }
    let distance = b.sentence - a.sentence
    if !one {
      take(.others0.next(min(3, others)), 1)
      if others == 0, between.isEmpty == false {
        // "He denied it. He had been abroad that week, he said.": what follows a denial is against the same claim.
        if !ofB.isEmpty, ofA.isEmpty {
          take(.answerGoesOn, 1)
          if distance <= 3 { take(.answerGoesOnNear, 1) }
          if ofB.contains(where: { profiles[$0].sign == .denies || profiles[$0].isAnaphor }) {
            take(.denialGoesOn, 1)
          }
        }
        if ofB.isEmpty, !ofA.isEmpty { take(.saidMoreBefore, 1) }
      }
      let isLatest = !between.contains {
        profiles[$0].source != b.source && profiles[$0].shape.form == .clause
      }
      if isLatest { take(.latestClause, 1) }
      if let source = b.source, a.people.contains(source) {
        let isLatestOfHim = !between.contains {
          profiles[$0].source != source && profiles[$0].people.contains(source)
        }
        if isLatestOfHim { take(.latestOfAnswerer, 1) }
      }
    }
    visitPointer(a, b, between, take)
    visitVerdict(a, b, one, between, take)
    take(.voiceA0.next(a.shape.voice.rawValue), 1)
    take(.voiceB0.next(b.shape.voice.rawValue), 1)
    if !one, distance <= 1, between.isEmpty {
      take(.voiceNextA0.next(a.shape.voice.rawValue), 1)
      take(.voiceNextB0.next(b.shape.voice.rawValue), 1)
    }
    if places[first] == 0 { take(.opensDocument, 1) }
  }

  private func visitForms(_ a: ClaimProfile, _ b: ClaimProfile, _ take: (OppositionFeature, Double) -> Void) {
    take(.formA0.next(a.shape.form.rawValue), 1)
    take(.formB0.next(b.shape.form.rawValue), 1)
    if a.shape.isOutlook { take(.outlookA, 1) }
    if b.shape.isOutlook { take(.outlookB, 1) }
    if a.shape.isOutlook != b.shape.isOutlook { take(.outlookDiffers, 1) }
    if a.shape.isPast { take(.pastA, 1) }
    if b.shape.isPast { take(.pastB, 1) }
    if a.shape.isPast, b.shape.isPast { take(.pastBoth, 1) }
    if b.shape.isOfOneself { take(.ofOneselfB, 1) }
    let isDenial = { (p: ClaimProfile) in (p.sign == .denies) != p.shape.isRootNegated }
    if a.shape.root == b.shape.root, a.shape.form == .clause, b.shape.form == .clause {
      take(isDenial(a) == isDenial(b) ? .rootAlike : .rootNegated, 1)
    }
    if !a.shape.places.isEmpty, !b.shape.places.isEmpty {
      take(a.shape.places.isDisjoint(with: b.shape.places) ? .placesDiffer : .placesAgree, 1)
    }
  }

  /// "rejected the charge", "called the report a lie": of what was said before, what is an accusation, or an outlet's.
  private func visitPointer(
    _ a: ClaimProfile, _ b: ClaimProfile, _ between: ArraySlice<Int>,
    _ take: (OppositionFeature, Double) -> Void
  ) {
    guard let pointer = b.shape.pointer else { return }
    let fits = { (claim: ClaimProfile) in
      switch pointer {
      case .accusation: claim.isAccusation || claim.source != nil && claim.people.contains { $0 == b.source }
      case .report: claim.shape.voice == .outlet || claim.shape.voice == .paper || claim.cues.contains(.say)
      case .account: claim.shape.form == .clause
      case .pronoun: claim.shape.form == .clause
      }
    }
    guard fits(a), a.source != b.source else {
      take(.pointerMisses, 1)
      return
    }
    take(.pointerFits, 1)
    let isNearest = !between.contains { fits(profiles[$0]) && profiles[$0].source != b.source }
    take(isNearest ? .pointerNearest : .pointerFar, 1)
  }

  /// "The inquiry found no evidence of it", "The log shows …": what judges and papers tell is held against a word.
  private func visitVerdict(
    _ a: ClaimProfile, _ b: ClaimProfile, _ one: Bool, _ between: ArraySlice<Int>,
    _ take: (OppositionFeature, Double) -> Void
  ) {
    guard !one else { return }
    if b.shape.isExoneration || b.shape.voice == .court && b.sign != .asserts {
      if a.isAccusation || a.isAccusing {
        take(.verdict, 1)
        if !between.contains(where: { profiles[$0].isAccusation }) { take(.verdictNearest, 1) }
      } else {
        take(.verdictOnOthers, 1)
      }
    }
    let isWord = { (voice: ClaimShape.Voice) in [.person, .subject, .body, .unnamed].contains(voice) }
    if b.shape.voice == .paper, isWord(a.shape.voice) {
      take(.paperAgainstWord, 1)
      if between.isEmpty { take(.paperAgainstWordNext, 1) }
    }
    if a.shape.voice == .paper, isWord(b.shape.voice) {
      take(.wordAgainstPaper, 1)
      if between.isEmpty { take(.wordAgainstPaperNext, 1) }
    }
  }
}
