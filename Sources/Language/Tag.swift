/// A universal part-of-speech tag (Universal Dependencies).
public enum UPOS: UInt8, Sendable, CaseIterable {
  case adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb, x

  /// The tag as CoNLL-U writes it, for example `NOUN`.
  public var name: String { UPOS.names[Int(rawValue)] }

  private static let names = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
    "SCONJ", "SYM", "VERB", "X",
  ]
}

/// A universal dependency relation, with the subtypes of English that extraction uses.
public enum Deprel: UInt8, Sendable, CaseIterable {
  case root, acl, aclRelcl, advcl, advclRelcl, advmod, amod, appos, aux, auxPass, `case`, cc, ccPreconj
  case ccomp, compound, compoundPrt, conj, cop, csubj, csubjPass, dep, det, detPredet, discourse, dislocated
  case expl, fixed, flat, goeswith, iobj, list, mark, nmod, nmodDesc, nmodPoss, nmodUnmarked, nsubj,
    nsubjOuter
  case nsubjPass, nummod, obj, obl, oblAgent, oblUnmarked, orphan, parataxis, punct, reparandum, vocative,
    xcomp

  /// The relation as CoNLL-U writes it, for example `nsubj:pass`.
  public var name: String { Deprel.names[Int(rawValue)] }

  private static let names = [
    "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case",
    "cc",
    "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:pass", "dep", "det",
    "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark",
    "nmod",
    "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl",
    "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
  ]
}

/// The morphology that extraction needs, as a set.
public struct Morphology: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt16
  /// A set of the bits given.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Past tense.
  public static let past = Morphology(rawValue: 1 << 0)
  /// Present form.
  public static let present = Morphology(rawValue: 1 << 1)
  /// Finite form.
  public static let finite = Morphology(rawValue: 1 << 2)
  /// Participle form.
  public static let participle = Morphology(rawValue: 1 << 3)
  /// Gerund form.
  public static let gerund = Morphology(rawValue: 1 << 4)
  /// Infinitive form.
  public static let infinitive = Morphology(rawValue: 1 << 5)
  /// Plural form.
  public static let plural = Morphology(rawValue: 1 << 6)
  /// Singular form.
  public static let singular = Morphology(rawValue: 1 << 7)
}

/// What kind of thing a name names.
public enum NameKind: UInt8, Sendable, CaseIterable {
  case person, organization, place

  /// As CoNLL-U's MISC column writes it: `PER`, `ORG`, `LOC`.
  public var code: String { ["PER", "ORG", "LOC"][Int(rawValue)] }
}
