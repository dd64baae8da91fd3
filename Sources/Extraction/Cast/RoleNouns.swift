/// Nouns by which a text refers to somebody it has named: "the ambassador". Lower case.
package enum RoleNouns {
  package static let words: Set<String> = [
    "ambassador", "president", "minister", "premier", "chancellor", "secretary", "senator", "congressman",
    "congresswoman",
    "representative", "governor", "mayor", "judge", "justice", "general", "colonel", "admiral", "marshal",
    "commander", "officer",
    "diplomat", "politician", "lawmaker", "legislator", "lawyer", "prosecutor", "director", "chairman",
    "chairwoman", "chair",
    "chief", "speaker", "spokesman", "spokeswoman", "adviser", "advisor", "envoy", "consul", "commissioner",
    "inspector", "king",
    "queen", "prince", "princess", "emperor", "pope", "bishop", "archbishop", "cardinal", "patriarch", "imam",
    "rabbi", "banker",
    "economist", "professor", "candidate", "deputy", "councillor", "leader", "head", "treasurer", "regent",
    "viceroy", "sultan",
    "emir", "shah", "nuncio", "mediator", "negotiator", "attorney", "solicitor", "sheriff", "prefect",
    "magistrate", "historian",
  ]
}
