import Names
import Testing

@Suite("Romanisation")
struct RomanisationTests {
  @Test(
    "Spellings of one name have one key",
    arguments: [
      ["Sergei Orlov", "Sergey Orlov", "Serguei Orlov", "Сергей Орлов"],
      ["Aleksei Dmitriev", "Alexey Dmitriyev", "Алексей Дмитриев"],
      ["Dmitri Volkonsky", "Dmitriy Volkonskiy", "Dmitrii Volkonski", "Дмитрий Волконский"],
      ["Yuri Smirnoff", "Yury Smirnov", "Юрий Смирнов"],
    ])
  func same(names: [String]) {
    let keys = Set(names.map { Romanisation.key(Folding.fold(Transliteration.latin($0))) })
    #expect(keys.count == 1, "\(keys.sorted())")
  }

  @Test("Other names keep their own", arguments: [("Olsen", "Olson"), ("Petrov", "Petrova"), ("Li", "Ly")])
  func different(one: String, other: String) {
    #expect(Romanisation.key(Folding.fold(one)) != Romanisation.key(Folding.fold(other)))
  }

  @Test("A key stays as it is", arguments: ["sergei", "volkonskii", "alexey", "xx", "", "yyyy", "skskii"])
  func stable(name: String) {
    let once = Romanisation.key(Romanisation.key(name))
    #expect(Romanisation.key(once) == once)
  }
}
