/// How far two names agree, and why.
public struct NameAgreement: Sendable, Hashable {
  /// 0…1: 1 the same words; from 0.95 the same name up to conventions of spelling; from 0.85 with a nickname or with
  /// a name that one of them leaves out; from 0.7 with initials, a slip of the pen or one of two surnames; below 0.5
  /// something contradicts.
  public var score: Double
  /// Why, in the order of the words.
  public var reasons: [NameReason]

  /// - Parameters:
  ///   - score: 0…1.
  ///   - reasons: why, in the order of the words.
  public init(score: Double, reasons: [NameReason]) {
    self.score = score
    self.reasons = reasons
  }
}

/// What is the same or differs in two names. The raw values are stable.
public enum NameReason: String, Sendable, Hashable, CaseIterable {
  case same, order, script, romanisation, language, nickname, initial, hyphen, misspelling
  case missingGiven, missingMiddle, missingPatronymic, particle, missingSurname, surnameForm, suffix
  case differentGiven, differentPatronymic, differentSurname, differentSuffix

  /// The reason as a sentence.
  public var text: String {
    switch self {
    case .same: "The words are the same."
    case .order: "Given name and surname stand in another order."
    case .script: "The names are in different scripts."
    case .romanisation: "A name is put into Latin letters in different ways."
    case .language: "A name has the form of another language."
    case .nickname: "One has the short form of a given name."
    case .initial: "One has an initial where the other has a name."
    case .hyphen: "Words are joined or parted in different ways."
    case .misspelling: "A word may be misspelt."
    case .missingGiven: "One leaves out a given name."
    case .missingMiddle: "One leaves out a middle name."
    case .missingPatronymic: "One leaves out the father's name."
    case .particle: "The particles differ."
    case .missingSurname: "One leaves out a surname."
    case .surnameForm: "The surname has a man's form and a woman's."
    case .suffix: "One leaves out what stands behind the name."
    case .differentGiven: "The given names differ."
    case .differentPatronymic: "The fathers' names differ."
    case .differentSurname: "The surnames differ."
    case .differentSuffix: "What stands behind the names differs."
    }
  }

  /// Whether it is a convention of spelling only, and says nothing against the names being one.
  var isConvention: Bool {
    switch self {
    case .same, .order, .script, .romanisation, .hyphen, .particle: true
    default: false
    }
  }

  /// Whether one person's names often differ so, and each time for a reason of its own.
  var isUsual: Bool {
    switch self {
    case .nickname, .missingMiddle, .missingPatronymic, .suffix: true
    default: false
    }
  }

  /// What the score is multiplied by.
  var factor: Double {
    switch self {
    case .same: 1
    case .order, .script, .hyphen: 0.99
    case .romanisation, .particle: 0.98
    case .language: 0.95
    case .nickname: 0.92
    case .initial: 0.8
    case .misspelling: 0.8
    case .missingGiven: 0.6
    case .missingMiddle: 0.88
    case .missingPatronymic: 0.93
    case .missingSurname: 0.8
    case .surnameForm: 0.7
    case .suffix: 0.88
    case .differentGiven, .differentPatronymic, .differentSuffix: 0.4
    case .differentSurname: 0.25
    }
  }

  /// Whether it speaks against the names being one.
  var contradicts: Bool {
    switch self {
    case .differentGiven, .differentPatronymic, .differentSurname, .differentSuffix: true
    default: false
    }
  }
}
