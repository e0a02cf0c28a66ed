import PactModel

/// The words of headings in the languages that answers are shown in.
public enum Vocabulary {
  /// What stands where there is nothing.
  static func nothing(_ language: Language) -> String {
    language == .korean ? "결과가 없습니다." : "Nothing found."
  }

  static func yes(_ language: Language) -> String { language == .korean ? "예" : "yes" }

  static func column(_ key: String, _ language: Language, limit: Int? = nil) -> Table.Column {
    let title = language == .korean ? korean[key] : nil
    return Table.Column(key, title ?? key.prefix(1).uppercased() + key.dropFirst(), limit: limit)
  }

  private static let korean = [
    "partner": "상대", "instrument": "문서", "date": "날짜", "status": "상태", "fields": "분야", "sources": "출처 수",
    "independent": "독립 출처", "copyOf": "원문", "offices": "재직", "history": "경과", "contradictions": "엇갈림",
    "documents": "출처", "sentence": "문장", "parties": "당사자", "signatories": "서명자", "places": "장소",
    "amounts": "금액", "person": "인물", "titles": "직함", "bodies": "소속", "agreements": "협약", "subject": "주어",
    "predicate": "관계", "object": "목적어", "rule": "규칙", "document": "문서", "trigger": "계기", "roles": "역할",
    "confidence": "신뢰도", "entries": "사전 항목", "span": "위치",
    "section": "구분", "name": "이름", "count": "수", "published": "게재일", "language": "언어", "title": "제목",
    "score": "확실성", "merged": "합침", "reason": "근거", "first": "하나", "second": "다른 하나",
    "nodes": "노드 수", "triples": "관계 수", "field": "분야", "years": "연도별", "latest": "최근", "partners": "상대",
    "announced": "발표", "due": "예정일", "overdue": "기한 지남", "since": "그 뒤", "kind": "종류", "chain": "경로",
    "step": "단계",
    "from": "부터", "to": "까지", "type": "유형", "connections": "연결 수", "event": "사건", "time": "시기", "with": "상대방",
    "detail": "내용",
  ]
}
