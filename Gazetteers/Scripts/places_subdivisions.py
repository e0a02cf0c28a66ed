"""Makes places/subdivisions.tsv: ISO 3166-2 subdivisions with names from Unicode CLDR, corrected by hand."""
import json
from places_common import *
from places_subdivision_data import EN, KO, SHORT
from places_weak import weak_en, weak_ko

CLDR = '/usr/share/unicode/cldr/common/subdivisions/'
# Subdivisions with an ISO 3166-1 code of their own, and Korea (korea.tsv).
SKIP = {'CN-HK', 'CN-MO', 'CN-TW', 'US-AS', 'US-GU', 'US-MP', 'US-PR', 'US-UM', 'US-VI', 'FR-BL', 'FR-GF', 'FR-GP', 'FR-MF', 'FR-MQ', 'FR-NC', 'FR-PF', 'FR-PM',
        'FR-RE', 'FR-TF', 'FR-WF', 'FR-YT', 'FR-GUA', 'FR-LRE', 'FR-MAY', 'FR-CP', 'FR-971', 'FR-972', 'FR-973', 'FR-974', 'FR-976', 'NL-AW', 'NL-CW', 'NL-SX',
        'NL-BQ1', 'NL-BQ2', 'NL-BQ3', 'FI-01', 'NO-21', 'NO-22', 'ID-ML', 'ID-PP'}
# Second-level subdivisions that are what news calls a province there.
SECOND = {'ID', 'PH'}
FOLD = {'VN', 'JP', 'CN', 'TH', 'ID', 'IN', 'KH', 'LA', 'MM', 'TW', 'MY', 'KR', 'PK', 'BD', 'IR', 'IQ', 'SA', 'EG', 'LV', 'LT', 'MN', 'KE', 'PH', 'KZ', 'UZ', 'UA', 'RU'}
FORMS = {  # how English puts the type beside the name
    'state': ({'US', 'AU', 'MX', 'BR', 'DE', 'IN', 'MY', 'NG', 'VE', 'AT'}, ['{} State', '{} state', 'State of {}', 'state of {}']),
    'province': ({'CN', 'VN', 'TH', 'ID', 'KH', 'LA', 'TR', 'AR', 'CA', 'PH', 'NL', 'BE', 'MN', 'SA', 'ZA', 'PK', 'AF', 'IR', 'ES', 'IT', 'LK', 'CU', 'DZ', 'AO', 'MZ', 'RW', 'ZM', 'PG'},
                 ['{} Province', '{} province', 'Province of {}', 'province of {}']),
    'prefecture': ({'JP'}, ['{} Prefecture', '{} prefecture', '{}-ken']),
    'region': ({'RU', 'UA', 'KZ', 'UZ', 'CZ', 'FR', 'IT', 'CL', 'PE', 'ET', 'GH', 'TZ', 'MM', 'NZ', 'BY', 'KG', 'TJ', 'TM', 'SK', 'DK', 'PH'}, ['{} Region', '{} region']),
    'oblast': ({'RU', 'UA', 'KZ', 'UZ', 'BY', 'BG', 'KG'}, ['{} Oblast', '{} oblast']),
    'county': ({'KE', 'HU', 'RO', 'HR', 'NO', 'SE', 'EE', 'LR', 'TW'}, ['{} County', '{} county']),
    'governorate': ({'EG', 'IQ', 'JO', 'SY', 'TN', 'LB', 'OM', 'KW', 'BH', 'YE'}, ['{} Governorate', '{} governorate']),
    'department': ({'CO', 'PY', 'UY', 'BO', 'GT', 'HN', 'SV', 'HT', 'NI'}, ['{} Department', 'Department of {}']),
    'canton': ({'CH'}, ['Canton of {}', 'canton of {}']),
    'voivodeship': ({'PL'}, []),
}
SUFFIXES = ['연방 직할구', '자치 공화국', '자치공화국', '토후국', '자치구', '자치주', '공화국', '연방구', '광역시', '특별구', '직할시', '준주', '제도', '지방', '지역', '주', '성', '현', '도', '부', '시', '구', '군', '섬', '읍', '읍면']
TYPES = r"(Sheng|Shi|Zizhiqu|oblast'?|oblysy|wilaýaty|Respublikasi|Respublika|Republika|kraj|kraý|krai|vármegye|megye|apskritis|novads|rajons?|ili|ostan|Province|State|Region|District|County)"


def names(language):
    text = open(CLDR + language + '.xml', encoding='utf-8').read()
    found = dict(re.findall(r'<subdivision type="(\w+)"[^>]*>(.*?)<', text))
    return {k: v.replace('&amp;', '&') for k, v in found.items()}


def table(text):
    out = {}
    for line in text.strip().splitlines():
        code, rest = line.split(' ', 1)
        out[code] = rest.split('|')
    return out


def korean(name):
    """The name as newspapers join it (퀘벡 주 → 퀘벡주), and its other forms."""
    name = re.sub(r'[²³¹⁴]|\s*\(.*?\)|,.*', '', name).strip()
    if not name:
        return '', []
    for suffix in SUFFIXES:
        m = re.fullmatch(r'(.+?)\s+' + suffix, name) or (re.fullmatch(r'(..+)' + suffix, name) if suffix in ('주', '성') else None)
        if m:
            stem = m[1]
            full = stem + (' ' if len(suffix) > 3 or suffix in ('지방', '지역', '제도', '준주') else '') + suffix
            forms = [stem + suffix, stem + ' ' + suffix]
            if suffix in ('지방', '지역') :
                forms.append(stem + '주')
            if len(full) == 2:
                full, forms = weak_ko(full, 0), [weak_ko(f, 0) for f in forms]
            return full, forms + ([weak_ko(stem, 0 if len(stem) < 3 else 10**6)] if len(stem) > 1 else [])
    return weak_ko(name, 0 if len(name) < 3 else 10**6), []


def main():
    en, ko, fix_ko, fix_en, short = names('en'), names('ko'), table(KO), table(EN), table(SHORT)
    data = json.load(open('/usr/share/iso-codes/json/iso_3166-2.json'))['3166-2']
    rows, codes = [], {}
    for r in data:
        code = r['code']
        cc = code[:2]
        if cc in ('KR', 'KP') or code in SKIP:
            continue
        county = cc == 'GB' and r['type'] == 'Two-tier county'
        if 'parent' in r and cc not in SECOND and not county and not (cc == 'GB' and code in ('GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR')):
            continue
        codes[code] = r
    for code, r in codes.items():
        cc, key = code[:2], code.replace('-', '').lower()
        native = re.sub(r'\s*[\[(].*?[\])]', '', r['name']).split(',')[0].strip()
        native = re.sub(r'\s+' + TYPES + '$', '', native).strip()
        name = re.sub(r'\s*[\[(].*?[\])]', '', en.get(key, native)).strip()
        if cc in FOLD:
            main_name = fold(name)
        else:
            main_name = name
        stem = re.sub(r'\s+(Region|Province|Oblast|Prefecture|County|State|Governorate|Department|District|Voivodeship|Krai)$', '', main_name)
        aliases = [name, native, fold(name), fold(native), stem]
        if code in fix_en:
            main_name = fix_en[code][0]
            stem = main_name
            aliases = fix_en[code][1:] + [native, fold(main_name)]
        forms = []
        for kind, (countries, patterns) in FORMS.items():
            lower = r['type'].lower()
            if cc in countries and (kind in lower or (kind == 'oblast' and lower == 'region') or (kind == 'region' and lower in ('oblast', 'autonomous region', 'administrative region')) or (kind == 'governorate')):
                if not re.search(r'(Region|Province|Oblast|City|Krai|Voivodeship|Prefecture|Republic|Territory|State)\b', stem):
                    forms += [p.format(stem) for p in patterns]
        if code == 'JP-13':
            forms = ['Tokyo Metropolis', 'Tokyo Metropolitan', 'Tokyo-to']
        if code in ('JP-26', 'JP-27'):
            forms = [f.replace('-ken', '-fu') for f in forms]
        if code == 'JP-01':
            forms = ['Hokkaido Prefecture', 'Hokkaido prefecture']
        simple = lambda n: len(n) < 4 and not n.isupper()
        weak = [weak_en(main_name, 10**6 if not simple(main_name) else 0)]
        aliases = [weak_en(a, 10**6) for a in aliases if len(a) > 2] + forms + short.get(code, [])
        kor, kos = korean(ko.get(key, ''))
        if code in fix_ko:
            first, *rest = fix_ko[code]
            rest = [x for x in rest if '(' not in x]
            stem_ko, more = korean(first)
            kor, kos = weak_ko(first, 10**6), [weak_ko(x, 10**6) for x in rest] + more
        if ' ' in kor:
            kos.append(kor.replace(' ', ''))
        if kor and len(kor) == 1:
            kor = '~' + kor
        kos = [k if len(bare(k)) > 1 else '' for k in kos]
        parent = r.get('parent')
        within = [f'iso3166:{cc}']
        if parent:
            p = parent if '-' in parent else f'{cc}-{parent}'
            if p in codes and p != code:
                within.insert(0, f'iso3166-2:{p}')
        kind = 'county' if r['type'] == 'Two-tier county' else 'province'
        if code in ('US-DC', 'DE-BE', 'AT-9', 'AE-DU', 'AE-AZ', 'MX-CMX', 'AR-C', 'CO-DC', 'CZ-10', 'HU-BU', 'TH-10', 'KZ-ALA', 'KZ-AST', 'KZ-SHY', 'UZ-TK', 'RU-MOW', 'RU-SPE', 'UA-30',
                    'MN-1', 'VN-HN', 'VN-SG', 'VN-DN', 'VN-HP', 'VN-CT', 'KH-12', 'ID-JK', 'MY-14', 'CN-BJ', 'CN-SH', 'CN-TJ', 'CN-CQ', 'LA-VT', 'PE-LMA', 'BE-BRU', 'IN-DL', 'DE-HH', 'TR-34') \
                or (cc == 'TW' and 'city' in r['type'].lower() or cc == 'TW' and 'municipality' in r['type'].lower()):
            kind = 'city'
        rows.append([code, kind, kor, weak[0], kos, aliases, within])
    # A rank for each: known for the most newsworthy, else by the weight of the country (its population shared out).
    people = {r[0]: int(r[8]) for r in read('countries.tsv')[1]}
    count = {}
    for x in rows:
        count[x[0][:2]] = count.get(x[0][:2], 0) + 1
    out = []
    for code, kind, kor, name, kos, aliases, within in rows:
        rank = people[f'iso3166:{code[:2]}'] // count[code[:2]]
        if code == 'US-DC':      # a bare Washington is the capital, not the state
            rank = people['iso3166:US'] // count['US'] + 1
        out.append(row(f'iso3166-2:{code}', kind, kor, name, kos, aliases, [f'iso3166-2={code}'], within, rank))
    write('subdivisions.tsv', """First-level subdivisions of the world after ISO 3166-2, without Korea (korea.tsv) and without those that are
countries in ISO 3166-1; for Indonesia and the Philippines also the provinces, for England its counties.
Codes: Debian iso-codes (LGPL-2.1-or-later). Names: Unicode CLDR 41 (Unicode licence), corrected by hand in
Scripts/places_subdivision_data.py. Rank: the country's population shared equally, no census figure.
Made by Scripts/places.py.""", out)


if __name__ == '__main__':
    main()
