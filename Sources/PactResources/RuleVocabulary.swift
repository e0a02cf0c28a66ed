/// The words of the rule notation; tests hold them equal to the enumerations of the stages that use them.
public enum RuleVocabulary {
  public static let kinds = [
    "person", "organization", "gpe", "facility", "event", "field", "instrument", "title", "date", "money",
    "reference", "group",
  ]
  public static let markers = [
    "none", "topic", "subject", "object", "comitative", "genitive", "locative", "dative", "source",
    "instrumental",
    "agent", "between", "about", "through", "behalf", "limit", "also", "comparison", "quotative", "copula",
    "relativized", "earlierObject", "earlierLocative", "basis", "until", "partner", "context",
  ]
  public static let features = [
    "past", "planned", "negated", "passive", "ongoing", "conditional", "desired", "nominal", "anterior",
    "reported", "ofAgreement", "unable", "joint",
  ]
  /// The class of a clause without a predicate ("대전시, 퀘벡주와 업무협약").
  public static let verbless = "verbless"
  /// What stands for every class of predicates.
  public static let anyVerb = "any"
  public static let endings = ["final", "connective", "subordinate", "adnominal", "nominalized", "quoted"]
}
