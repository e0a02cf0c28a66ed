/// Splits elements into the groups that share keys, directly or through others, in nearly linear time.
enum Partition {
  /// The parts in the order of their first elements, each in the order of the input.
  static func parts<Element, Key: Hashable>(
    of elements: [Element], by keys: (Element) -> some Sequence<Key>
  ) -> [[Element]] {
    var parent = Array(elements.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index {
        parent[index] = parent[parent[index]]
        index = parent[index]
      }
      return index
    }
    var owners: [Key: Int] = [:]
    for (index, element) in elements.enumerated() {
      for key in keys(element) {
        guard let owner = owners[key] else {
          owners[key] = index
          continue
        }
        let (a, b) = (root(owner), root(index))
        // The smaller index stays the root, so that parts come in the order of their first elements.
        parent[max(a, b)] = min(a, b)
      }
    }
    var places: [Int: Int] = [:]
    var parts: [[Element]] = []
    for (index, element) in elements.enumerated() {
      let root = root(index)
      if let place = places[root] {
        parts[place].append(element)
      } else {
        places[root] = parts.count
        parts.append([element])
      }
    }
    return parts
  }
}
