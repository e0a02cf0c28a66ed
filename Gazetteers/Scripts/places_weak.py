"""Which place names are weak: everyday words, given names and surnames.

English: Debian wamerican (public domain word list) and the census name lists of PyPI `names` (MIT).
Korean: Debian hunspell-ko (word list, used to compare only) and the lists below.
"""
import os, re
from places_common import fold

STRONG_EN = set('''Paris London Berlin Madrid Milan Florence Vienna Sydney Houston Austin Dallas Denver Phoenix Orlando Cleveland Boston Salem Savannah
Lima Delhi Havana Santiago Bangalore Cologne Hamburg Frankfurt China Java Siena Verona Geneva Marseille Kingston Hamilton Brisbane Adelaide Perth
Manila Morocco Jersey Essen Asuncion Damascus Morelos Victoria Virginia Georgia Carolina Montana Dakota Nevada Alberta Ontario
Israel Jordan Kenya Chile Turkey Peking Bologna Turin Cordova Panama Sienna Bombay Calcutta Canton Cheshire Cambridge Oxford Bordeaux Champagne Burgundy
Magdalena Guadalupe Alexandria Antioch Medina Valencia Sevilla Cordoba Toledo Palermo Ankara Angora Cashmere Manchester Birmingham Bristol Sheffield Leeds
Guinea Malaga Valladolid Lyon Holland Brunswick Tangier Singapore Detroit Seattle Portland Atlanta Miami Chicago Philadelphia Washington Shanghai Samaria
Lincoln Nebraska Dresden Leipzig Jakarta Bandung Surat Dayton Memphis Nashville Tampa Omaha Tulsa Tucson Mesa Raleigh Anaheim
Chester York Dublin Belfast Glasgow Edinburgh Newport Plymouth Portsmouth Canterbury Bremen Hanover Stuttgart Munich Kiel Worms'''.split()) - {'Chester', 'Worms', 'Israel'} | {'Israel'}
STRONG_EN |= set('Wales Goa Surrey Wellington Qom Muscat Astrakhan Canaries Sarajevo Tirana Nagoya Osaka Kyoto Tokyo Pécs Perm Ufa Anchorage Durham Derby Bradford Baku Dili Lyon Kyiv Goa Rome Riga York Bonn Kiel Bern Brno Graz Linz Metz Nara Gifu Kobe Naha Otsu Doha Juba Suva Gaza Cali Homs Suez Vigo Pisa Köln Wuxi Yiwu Zibo Omsk Tula Lodz Łódź Lviv Oulu Caen Waco Yuma Hue Győr Bali Brandenburg Limburg Bangor Angola'.split())
STRONG_EN |= {'Jersey City', 'Ha Long', 'Long Beach', 'Palm Springs', 'Virginia Beach', 'Little Rock', 'Salt Lake City', 'Iowa City', 'Palm Beach', 'Buena Park', 'Mountain View', 'Garden Grove', 'Oak Ridge'}
WEAK_EN = set('''Nice Reading Mobile Orange Male Of Man Bar Bath Police University Cheer Most Split Cork Same Date Van Hue Lens Tours Troy Derby Salt Hit Central North South East West
Western Eastern Northern Southern Northeast Northwest Southeast Southwest Centre Center Capital Union Liberty Independence Commerce Enterprise Progress Normal Eagle Enfield
Lead Industry Commerce Media Sale Hove Deal Diamond Gary Parma Lima Ore Bay Hope Charlotte Jackson Madison Marion Aurora Media Victoria Santa Nova Sol Split
Best Asker Moss Horn Bad Hof Hall Ulm Hamm Halle Essen Haan Linz Wels Wien Graz Zug Basel Bern Sion Vaud Jura Bari Prato Pisa Lecce Como Lodi Gaza Nara Mie Gifu Saga Oita Ota Ito Ise Kobe Tsu Ube Ageo Soka
Surprise Plano Irving Garland Temple Tyler Bryan Allen Kent Moreno Concord Fargo Buffalo Bend Mission Flint Independence Peoria Hayward Corona Pasadena Beaumont Eugene
Limerick Boulder Superior Bismarck Butte Erie Providence Champaign Hollywood Stanford Cary Warren Sterling Norman Pearl Pharr Sparks Clay Cicero Racine Yuma Ames Casper'''.split()) - set('''Nara Gifu Saga Oita Kobe Basel Bern Graz Linz Ulm Pisa Bari Parma Lecce Como
Essen Halle Vaud Jura Plano Pasadena Peoria Gaza Lima Bismarck Yuma Hollywood Limerick'''.split())

WEAK_KO = set('''라고 위해 예산 하나 오사 이사 도시 가나 시간 나라 미에 다만 이리 그라 사라 모두 바로 아니 오로 하라 마라 가라 자라 사이 이상 이하 이전 이후 이나 거나 보다 부터
다시 역시 잠시 일시 당시 동시 즉시 수시 정시 도라 리라 모로 바라 보라 소라 노라 사바 자바 루비 바다 하나라 이란 나비 나무 나이 나주 노이 누이 다이 대리 도로 도리 두리 마루 마리 만다 머리
모래 모스 무안 미나 미르 미사 미소 바비 반도 배리 베일 벨라 보고 보이 부라 부자 비고 비나 비비 사고 사나 사도 사리 사모 사하 산타 살라 샤먼 서리 선전 세라 소비 소피 수도 수리 수미 수사
스타 시가 시장 시라 아라 아이 안나 안산 안양 앤디 에바 엘리 오라 오사 오이 오지 우리 우체 이나 이라 이모 이미 이사 이상 자리 재스 제니 조나 조지 주리 지나 지리 지지 차례 카라 케이 코리 코스 콜라 크림
타이 타라 태안 테라 토리 투자 파리 패션 페리 포드 포스 폴라 피아 피자 하루 하마 하이 하자 해리 현대 호수 화성 후보 그레이 로라 리나 리마 리사 리오 마나 마노 마리아 마이 만나 매리 메리 멘토 모나
모니 몰리 무라 바사 바이 발레 발리 베라 베리 보라 비야 사바나 산호 상해 수라 수원 시바 아나 아마 아산 아시 아테 안성 양산 연대 영주 완주 요가 이천 익산 장성 장수 저장 전주 정선 제시 중산 진주 지난 창의 천진 청도 충주
칠레 콩고 타워 파나 팔로 포천 폭스 하동 하남 함양 항저 허브 호평 산시 장시 지린 신장 린다 모델 버스 버블 스윈 리더 리즈 슬로 위트 루트 마트 노드 노르 그로 발트 베스트 로그 라이 라인 레인 메인 메스 안트 이즈 아트 카드 카페 코드 콘도 골드 그린 블랙 벤치
오이타 모리 이토 기타 아키 하다 사야 나가 가모 미야 다카 사쿠 우다 우베 쓰 쓰루 아게 아시야 무사 무도 가이 가와 시마 도모 사노 오타 기소 하기 이세 이마 이토시 마쓰 소카 오야 사카 미노 오부 오미 사도 고카 야오 조소 이나 도네 유키 가케 미마 다쿠 아와 고난 고마 고시 고모 도미 오쓰 오즈
라마 라파 나바 나가오 다나 다카 리가 세부 비엔 바쿠 도하 무스 니스 칸 님 투르 렌 랭스 낭시 릴 캉 브레 로데 로디 루카 코모 포자 피사 바리 레체 볼로 메카 메디 하일 자우 지다 젯다 기자 수에즈 케나 수에
반도 방가 반다 말랑 메단 마나도 파당 팔루 암본 빈탄 바탐 보고르 수라 기이 안장 동탑 하장 하남 하띤 선라 남딘 박장 박닌 푸토 푸옌 롱안 투브 보주 동부 서부 남부 북부 중부 중앙 수도주 동부주 서부주
간자 개천 고치 고토 구난 기후 계림 고대 나다 넬슨 니시 다리 다예 다창 다량 다원 다푸 동다 동경 데시 더비 디비 라에 라영 로건 로허 루안 루앙 린이 링컨 만타 모빌 모시 미토 번시 보마 부차 비산 비제 상위 상추 성도 세구 소주 소치 선양 시안 신양 신위 신이 신주
심양 싱이 아덴 안시 안순 안추 양장 양항 야안 어빙 언시 연태 염성 예나 오랄 오랑 오번 오시 요크 와리 우만 우시 우중 우지 우치 우파 우후 워릭 원산 이다 이빈 이싱 이우 이창 이춘 이카 이포 자딩 자싱 장인 장예 장춘 전장 조스 조호 주룽 주바 주장 주청 지시 지안 진산 진장 진중 진창 진청
진화 질롱 창사 창정 창이 창수 추크 치타 친차 카스 칸토 코반 코치 코크 코타 콜론 키토 투먼 파고 파루 판산 팔마 펑산 푸네 하문 한구 한단 한중 허강 호멜 혼초 화인 황산 후추 히노 힐로 흥람 배스 보러 보되 바고 방기 벨뷰 볼더 부더 다란 사가 사피 살타 가주 난주 주주 지리 주리 크림 메카
마스카라 사이다 유대인 중북부 중서부 오로라 케이스 푸시시 타이핑 마치다 잭슨 테일러 프레더릭 조지타운 콘스탄틴 로사리오 넬슨 해밀턴 샬럿 매디슨 몽고메리 링컨 리치먼드 킹스턴 다윈 테마 캔디 워런 로웰 더럼 홀랜드 오션사이드 센추리온 다카시 히로시 사토시 다케시
아쓰시 마사시 다다시 기요시 쓰요시 하야시 고바야시 모리시 로드시 레이시 스미시 더비시 동북 서남 동남 서북 영국 장안 화성 신도시 하이드 다니엘 사무엘 가브리엘 무한 서안 레온 타네 수스 후지 페스 세랑 리파 친주 샨주 켑주 몬주 빈시 하일 잠비 레딩 난창 본탕 마이클 토마스 산드라 빅토르 요셉 고메즈 곤살레스'''.split())

# Two-syllable names that are nothing but the place.
STRONG_KO = set('''뉴욕 유타 지바 효고 군마 티롤 퀘벡 작센 헤센 런던 파리 베를린 다낭 방콕 델리 홍콩 도쿄 교토 나하 삿포로 벳푸 빈딘 후에 랑선 박닌 흥옌 케다 조호르 센다이 울름 본머스 쾰른 뮌헨 브뤼헤 겐트 리옹 릴 하노버 칭다오 옌볜 옌지 단둥 훈춘 옌타이 우한 우시 쑤저우 항저우 닝보 청두 쿤밍 다롄 샤먼 푸저우 난징 톈진 충칭 광저우 둥관 포산 주하이 하얼빈 창춘 바젤 베른 취리히 툴라 톰스크 옴스크 제다 도하 두바이 카불 앙골라 보스턴 댈러스 덴버 휴스턴 뉴햄 오슬로 헬싱키 탈린 리가 소피아 프라하 브르노 민스크 키이우 아테네 로마 밀라노 나폴리 토리노 마드리드 리스본 포르투'''.split())

_cache = {}


def _words():
    if 'en' in _cache:
        return _cache['en']
    words = set()
    for line in open('/usr/share/dict/american-english', encoding='utf-8'):
        w = line.strip()
        if w.islower() and "'" not in w:
            words.add(w)
    people = set()
    try:
        import names
        base = os.path.dirname(names.__file__)
        for file, top in (('dist.male.first', 600), ('dist.female.first', 1000), ('dist.all.last', 1500)):
            for i, line in enumerate(open(os.path.join(base, file))):
                if i < top:
                    people.add(line.split()[0].lower())
    except ImportError:
        pass
    _cache['en'] = words, people
    return _cache['en']


def hunspell():
    if 'ko' not in _cache:
        import unicodedata
        _cache['ko'] = set()
        for line in open('/usr/share/hunspell/ko.dic', encoding='utf-8'):
            w = unicodedata.normalize('NFC', line.strip().split('/')[0])
            if re.fullmatch('[가-힣]{2,4}', w):
                _cache['ko'].add(w)
    return _cache['ko']


def weak_en(name, population):
    """The name, marked weak if it is an everyday word or a person's name (large cities only if listed)."""
    if not name or name.startswith('~'):
        return name
    if name in STRONG_EN:
        return name
    low = fold(name).lower()
    words, people = _words()
    if name in WEAK_EN or len(name) < 4 and not name.isupper():
        return '~' + name
    if ' ' in name or '-' in name:
        parts = re.split(r'[ -]', low)
        if all(p in words for p in parts) and population < 300000 and len(parts) <= 2:
            return '~' + name
        return name
    if len(low) <= 4 and population < 200000:
        return '~' + name
    if low in words or (low in people and population < 1000000):
        return '~' + name
    return name


def weak_ko(name, population):
    """Two syllables are weak unless the place is large; listed everyday words always are."""
    if not name or name.startswith('~'):
        return name
    if name in STRONG_KO and name != '지난':
        return name
    if name in WEAK_KO or len(name) < 2:
        return '~' + name
    if len(name) == 2 and population < 200000:
        return '~' + name
    if len(name) == 3 and population < 200000 and name in hunspell() and not re.search('[부르크토프스키우니아]$', name):
        return '~' + name
    return name
