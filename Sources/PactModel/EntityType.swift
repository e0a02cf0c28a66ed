/// What a node of the graph is. The raw value is the name used in every file format.
public enum EntityType: String, Sendable, Hashable, Codable, CaseIterable {
  /// A named human.
  case person = "Person"
  /// A company, university, ministry, institute, association, committee with a proper name.
  case organization = "Organization"
  /// A country, province, city, county or district, as a government and as a place.
  case gpe = "GPE"
  /// A named building, hotel, campus, complex, park, plant, port or airport.
  case facility = "Facility"
  /// A named conference, fair, festival or summit.
  case event = "Event"
  /// An area of cooperation or industry.
  case field = "Field"
  /// One instrument or pact, existing or planned.
  case agreement = "Agreement"
}
