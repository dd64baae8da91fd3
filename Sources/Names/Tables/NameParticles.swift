/// The small words of names: what they are, and which of them are one word spelt in different ways.
enum NameParticles {
  /// Words before a surname, a row each: the first stands for all of it when names are compared.
  static let rows = """
    de d di da do du des dos das dei degli del della delle dello dell dal dalla dalle dall
    la las lo los le les li il
    von vom zum zur zu
    van vander
    den der het ter ten te op t
    af av
    y e i und och
    mac mc
    al el ad ar as ash an at az ed er es ech ul ol ait
    abu abou aboul abul abo abi bu
    ben bin ibn ibni bint binti binte bt bte ould wuld oulad mint
    ap ab ferch
    """

  /// Which of them are nothing but a particle wherever they stand between other words.
  static let always = """
    de di da do du des dos das dei degli del della delle dello dell dal dalla dalle dall la las los le les
    von vom zum zur zu van vander den der het ter ten te af av al el und y abu abou aboul abul ben bin ibn
    ibni bint binti ould
    """

  /// The row of the Arabic article.
  static let article = UInt8(
    1 + (NameLexicon.rows(rows).firstIndex { $0.contains("al") } ?? 0))

  /// Particles that begin a name, too: a surname without given name, or what an Arab is called after a son.
  static let first: Set<String> = ["de", "von", "della", "abu", "abou", "ibn", "di", "du", "van"]

  /// Words that say whose child somebody is: the next word is the father.
  static let childOf = "bin ibn ibni bint binti binte bt bte ould wuld mint ferch"

  /// Words that say the same behind the father's name.
  static let childBehind = "oglu oghlu ogly ogli oglou uulu kyzy kizi gizi qizi"

  /// What stands behind a name, each row the ways of writing one.
  static let suffixes = """
    jr junior jnr jun
    sr senior snr sen
    ii 2nd
    iii 3rd
    iv 4th
    v 5th
    vi 6th
    vii
    viii
    ix
    x
    xi
    xii
    xiii
    xiv
    xv
    xvi
    i 1st
    filho
    neto
    sobrinho
    """

  /// What is said behind a name and is none of it.
  static let honours = "esq phd md qc kc mp obe cbe mbe kbe kcb kcmg gcmg dbe cmg"
}
