"""Transcription into Hangul by the rules of 외래어 표기법: Japanese (Hepburn), Chinese (Pinyin), Vietnamese."""
import re, unicodedata
from places_common import fold

LEAD = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
VOWEL = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
TAIL = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'


def syllable(lead, vowel, tail=' '):
    return chr(0xAC00 + (LEAD.index(lead) * 21 + VOWEL.index(vowel)) * 28 + TAIL.index(tail))


def add_tail(text, tail):
    code = ord(text[-1]) - 0xAC00
    if code % 28:
        return None
    return text[:-1] + chr(0xAC00 + code + TAIL.index(tail))


KANA = dict(zip('a i u e o'.split(), '아이우에오'))
for cons, row in {'k': '카키쿠케코', 's': '사 스세소', 't': '타  테토', 'n': '나니누네노', 'h': '하히 헤호', 'm': '마미무메모', 'y': '야 유 요', 'r': '라리루레로', 'w': '와   오',
                  'g': '가기구게고', 'z': '자 즈제조', 'd': '다  데도', 'b': '바비부베보', 'p': '파피푸페포'}.items():
    for v, h in zip('aiueo', row):
        if h != ' ':
            KANA[cons + v] = h
KANA.update({'shi': '시', 'chi': '치', 'tsu': '쓰', 'fu': '후', 'ji': '지', 'zu': '즈', 'sha': '샤', 'shu': '슈', 'sho': '쇼', 'cha': '차', 'chu': '추', 'cho': '초', 'ja': '자', 'ju': '주', 'jo': '조'})
for cons, row in {'ky': '캬큐쿄', 'ny': '냐뉴뇨', 'hy': '햐휴효', 'my': '먀뮤묘', 'ry': '랴류료', 'gy': '갸규교', 'by': '뱌뷰뵤', 'py': '퍄퓨표'}.items():
    for v, h in zip('auo', row):
        KANA[cons + v] = h
INITIAL = {'ㅋ': 'ㄱ', 'ㅌ': 'ㄷ', 'ㅊ': 'ㅈ'}


def japanese(name):
    """나고야 for Nagoya; None if the name is no Hepburn romanization."""
    words = re.split(r"[ -]+", fold(name).lower())
    out = ''
    for word in words:
        text, i = '', 0
        word = re.sub(r'(oo|ou)(?=[^aeiou]|$)', 'o', word)
        word = re.sub(r'uu', 'u', word)
        while i < len(word):
            if word[i] == "'":
                i += 1
                continue
            if word[i] in 'nm' and (i + 1 == len(word) or word[i + 1] not in 'aeiouy') and text:
                text = add_tail(text, 'ㄴ')
                if text is None:
                    return None
                i += 1
                continue
            if i + 1 < len(word) and word[i] not in 'aeioun' and (word[i] == word[i + 1] or word[i:i + 2] == 'tc') and text:
                text = add_tail(text, 'ㅅ')
                if text is None:
                    return None
                i += 1
                continue
            for n in (3, 2, 1):
                if word[i:i + n] in KANA:
                    kana = KANA[word[i:i + n]]
                    if not text:
                        code = ord(kana) - 0xAC00
                        lead = LEAD[code // 588]
                        if lead in INITIAL:
                            kana = chr(0xAC00 + LEAD.index(INITIAL[lead]) * 588 + code % 588)
                    text += kana
                    i += n
                    break
            else:
                return None
        out += text
    return out if len(out) > 1 else None


PIN_LEAD = {'b': 'ㅂ', 'p': 'ㅍ', 'm': 'ㅁ', 'f': 'ㅍ', 'd': 'ㄷ', 't': 'ㅌ', 'n': 'ㄴ', 'l': 'ㄹ', 'g': 'ㄱ', 'k': 'ㅋ', 'h': 'ㅎ', 'j': 'ㅈ', 'q': 'ㅊ', 'x': 'ㅅ',
            'zh': 'ㅈ', 'ch': 'ㅊ', 'sh': 'ㅅ', 'r': 'ㄹ', 'z': 'ㅉ', 'c': 'ㅊ', 's': 'ㅆ'}
# final: vowel, tail, and a syllable after it
PIN_FINAL = {'a': 'ㅏ', 'o': 'ㅗ', 'e': 'ㅓ', 'i': 'ㅣ', 'u': 'ㅜ', 'ai': 'ㅏ+이', 'ei': 'ㅔ+이', 'ao': 'ㅏ+오', 'ou': 'ㅓ+우', 'an': 'ㅏㄴ', 'en': 'ㅓㄴ', 'ang': 'ㅏㅇ', 'eng': 'ㅓㅇ',
             'ia': 'ㅑ', 'ie': 'ㅖ', 'iao': 'ㅑ+오', 'iu': 'ㅠ', 'ian': 'ㅖㄴ', 'in': 'ㅣㄴ', 'iang': 'ㅑㅇ', 'ing': 'ㅣㅇ', 'iong': 'ㅠㅇ', 'ua': 'ㅘ', 'uo': 'ㅝ', 'uai': 'ㅘ+이',
             'ui': 'ㅜ+이', 'uan': 'ㅘㄴ', 'un': 'ㅜㄴ', 'uang': 'ㅘㅇ', 'ong': 'ㅜㅇ', 'ue': 'ㅞ', 'v': 'ㅟ', 've': 'ㅞ'}
PINYIN = {'a': '아', 'ai': '아이', 'an': '안', 'ang': '앙', 'ao': '아오', 'e': '어', 'en': '언', 'er': '얼', 'ou': '어우', 'ya': '야', 'ye': '예', 'yao': '야오', 'you': '유', 'yan': '옌',
          'yin': '인', 'yang': '양', 'ying': '잉', 'yong': '융', 'yi': '이', 'yu': '위', 'yue': '웨', 'yuan': '위안', 'yun': '윈', 'wu': '우', 'wa': '와', 'wo': '워', 'wai': '와이', 'wei': '웨이',
          'wan': '완', 'wen': '원', 'wang': '왕', 'weng': '웡'}
for lead, l in PIN_LEAD.items():
    for final, f in PIN_FINAL.items():
        vowel, rest = f[0], f[1:]
        if lead in ('zh', 'ch', 'sh', 'r', 'z', 'c', 's') and final == 'i':
            vowel = 'ㅣ' if lead == 'sh' else 'ㅡ'
        elif lead in 'jqx':
            if final in ('a', 'o', 'e', 'ai', 'ei', 'ao', 'ou', 'an', 'en', 'ang', 'eng', 'ua', 'uo', 'uai', 'ui', 'uang', 'ong'):
                continue
            if final == 'uan':
                PINYIN[lead + final] = syllable(l, 'ㅟ') + '안'
                continue
            if final in ('u', 'un'):
                vowel = 'ㅟ'
        elif final.startswith('i') and lead in ('zh', 'ch', 'sh', 'r', 'z', 'c', 's', 'g', 'k', 'h', 'f'):
            continue
        if lead in ('j', 'q') and vowel in 'ㅑㅖㅠ':     # 자 not 쟈 after ㅈ, ㅊ
            vowel = {'ㅑ': 'ㅏ', 'ㅖ': 'ㅔ', 'ㅠ': 'ㅜ'}[vowel]
        if lead in ('zh', 'ch', 'j', 'q') and final == 'uan' and lead in ('zh', 'ch'):
            vowel = 'ㅘ'
        tail = rest[0] if rest and rest[0] != '+' else ' '
        PINYIN[lead + final] = syllable(l, vowel, tail) + (rest[rest.index('+') + 1:] if '+' in rest else '')


def chinese(name):
    """르자오 for Rizhao; None if the name is no Pinyin."""
    text = name.replace('ü', 'v').replace('Ü', 'v')
    text = fold(text).lower()
    text = re.sub(r'[^a-z\' ]', '', text)

    def split(rest):
        if not rest:
            return []
        for n in range(min(6, len(rest)), 0, -1):
            head, tail = rest[:n], rest[n:]
            if head in PINYIN and not (tail and tail[0] in 'aeiouv'):
                more = split(tail)
                if more is not None:
                    return [head] + more
        return None
    out = ''
    for part in re.split(r"[' ]+", text):
        pieces = split(part)
        if pieces is None:
            return None
        out += ''.join(PINYIN[p] for p in pieces)
    return out if len(out) > 1 else None


VI_LEAD = [('ngh', 'ng'), ('ng', 'ng'), ('nh', 'nh'), ('ch', 'ㅉ'), ('kh', 'ㅋ'), ('ph', 'ㅍ'), ('th', 'ㅌ'), ('tr', 'ㅉ'), ('gh', 'ㄱ'), ('gi', 'ㅈ'), ('qu', 'qu'), ('b', 'ㅂ'), ('c', 'ㄲ'), ('k', 'ㄲ'),
           ('đ', 'ㄷ'), ('d', 'ㅈ'), ('g', 'ㄱ'), ('h', 'ㅎ'), ('l', 'ㄹ'), ('m', 'ㅁ'), ('n', 'ㄴ'), ('p', 'ㅃ'), ('r', 'ㄹ'), ('s', 'ㅅ'), ('t', 'ㄸ'), ('v', 'ㅂ'), ('x', 'ㅆ'), ('', 'ㅇ')]
VI_VOWEL = {'a': '아', 'ă': '아', 'â': '어', 'e': '에', 'ê': '에', 'i': '이', 'y': '이', 'o': '오', 'ô': '오', 'ơ': '어', 'u': '우', 'ư': '으', 'iê': '이에', 'yê': '이에', 'uyê': '우예', 'ia': '이어', 'ua': '우어',
            'ưa': '으어', 'uô': '우오', 'ươ': '으어', 'oa': '오아', 'oe': '오에', 'uê': '우에', 'uy': '우이', 'ai': '아이', 'ay': '아이', 'ây': '어이', 'ao': '아오', 'au': '아우', 'âu': '어우', 'oi': '오이', 'ôi': '오이',
            'ơi': '어이', 'ui': '우이', 'eo': '에오', 'êu': '에우', 'iêu': '이에우', 'iu': '이우', 'ươi': '으어이', 'uôi': '우오이', 'ưu': '으우', 'ươu': '으어우', 'oai': '오아이', 'oă': '오아', 'ưi': '으이', 'uơ': '우어', 'uâ': '우어'}
VI_TAIL = [('nh', 'ㄴ'), ('ng', 'ㅇ'), ('ch', 'ㄱ'), ('c', 'ㄱ'), ('m', 'ㅁ'), ('n', 'ㄴ'), ('p', 'ㅂ'), ('t', 'ㅅ'), ('', ' ')]
TONES = '\u0300\u0301\u0303\u0309\u0323'


def vietnamese(name):
    text = unicodedata.normalize('NFC', ''.join(c for c in unicodedata.normalize('NFD', name.lower()) if c not in TONES))
    out = ''
    for word in re.split(r'[ -]+', text):
        done = False
        for lead, l in VI_LEAD:
            if not word.startswith(lead):
                continue
            rest = word[len(lead):]
            for tail, t in VI_TAIL:
                if rest.endswith(tail) and rest[:len(rest) - len(tail)] in VI_VOWEL:
                    vowels = VI_VOWEL[rest[:len(rest) - len(tail)]]
                    if tail in ('nh', 'ch') and vowels[-1] == '아':
                        vowels += '이'
                    first = (ord(vowels[0]) - 0xAC00) // 28 % 21
                    if l == 'nh':
                        y = {'아': '냐', '어': '녀', '오': '뇨', '우': '뉴', '에': '녜', '이': '니', '으': '느'}[vowels[0]]
                        syl = y + vowels[1:]
                    elif l == 'ng':
                        syl = '응' + vowels
                    elif l == 'qu':
                        syl = {'아': '꽈', '어': '꿔', '에': '꿰', '이': '꾸이', '오': '꾸오'}.get(vowels[0], '')
                        if not syl:
                            continue
                        syl += vowels[1:]
                    else:
                        syl = syllable(l, VOWEL[first]) + vowels[1:]
                    if t != ' ':
                        syl = add_tail(syl, t)
                    out += syl
                    done = True
                    break
            if done:
                break
        if not done:
            return None
    return out if len(out) > 1 else None


if __name__ == '__main__':
    for f, ns in ((japanese, 'Tsuruga Kitakyushu Nagoya Rikuzentakata Hachiojo Beppu Ichinoseki Kushiro Hatsukaichi Chitose Minami-Alps Namba'.split()), (chinese, 'Rizhao Shanghai Zhengzhou Qingdao Xuancheng Lüliang Guangyuan Yancheng Xiangyang Jiujiang Quanzhou Jieyang Changsha Yuxi Suining Xinyu Jingdezhen Lu’an'.split()),
                  (vietnamese, ['Hải Phòng', 'Bắc Giang', 'Quảng Ngãi', 'Nha Trang', 'Biên Hòa', 'Thái Nguyên', 'Buôn Ma Thuột', 'Quy Nhơn', 'Nghệ An', 'Hà Tĩnh'])):
        print(' '.join(f'{n}={f(n)}' for n in ns))
