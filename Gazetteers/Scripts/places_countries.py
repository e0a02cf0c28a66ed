"""Makes places/countries.tsv, places/demonyms.tsv and places/korea.tsv from the hand-kept tables beside it."""
import json
from places_common import *
from places_country_data import COUNTRIES, DEMONYMS, HANJA, ABBREV_KO
from places_korea_data import PROVINCES, MUNICIPALITIES, SPECIAL, SPELLINGS, GENERAL, QUARTERS, NORTH

ISO = '/usr/share/iso-codes/json/'


def countries():
    iso = {r['alpha_2']: r for r in json.load(open(ISO + 'iso_3166-1.json'))['3166-1']}
    rows = []
    for line in COUNTRIES.strip().splitlines():
        code, ko, more_ko, more_en, people = line.split(';')
        r = iso[code]
        aliases_en = more_en.split('|')
        en = r.get('common_name', r['name'])
        if aliases_en[0].startswith('='):
            en = aliases_en.pop(0)[1:]
        aliases_en += [r.get('common_name', ''), r['name'], r.get('official_name', '')]
        aliases_en += [fold(a) for a in [en] + aliases_en]
        aliases_en += [a.replace("'", '’') for a in aliases_en if "'" in a]
        # Inverted forms (Congo, The Democratic Republic of the) and bracketed ones are never written in news.
        aliases_en = [a for a in aliases_en if not a.startswith('the ') or a == 'the States']
        aliases_en = [a for a in aliases_en if ', ' not in a and '(' not in a and len(a) > 1]
        kos = more_ko.split('|') + ([ko.replace(' ', '')] if ' ' in ko else [])
        rows.append(row(f'iso3166:{code}', 'country', ko, en, kos, aliases_en,
                        [f'iso3166={code}', f'iso3166-1-alpha-3={r["alpha_3"]}'], [], int(people) * 1000))
    write('countries.tsv', """The 249 countries and territories of ISO 3166-1, with the names Korean and English news use.
Codes and official English names: Debian iso-codes (LGPL-2.1-or-later). Korean names: by hand, compared with
Unicode CLDR (Unicode licence). Rank: population, rounded.
Made by Scripts/places.py from Scripts/places_country_data.py.""", rows)


def place(code):
    return f'iso3166-2:{code}' if '-' in code else f'iso3166:{code}'


def demonyms():
    rows, seen = [], set()

    def add(word, lang, kind, code):
        if word and word not in seen:
            seen.add(word)
            rows.append([word, lang, kind, place(code)])
    for entry in DEMONYMS.replace('\n', ';').split(';'):
        if entry.strip():
            code, words = (entry.strip() + ' ').split(' ', 1)
            for word in words.split(','):
                add(word.strip(), 'en', 'demonym', code)
    for text, kind in ((HANJA, 'hanja'), (ABBREV_KO, 'abbrev-ko')):
        for entry in text.replace('\n', ';').split(';'):
            if entry.strip():
                word, code = entry.split()
                add(word, 'ko', kind, code)
    write('demonyms.tsv', """Words that stand for a country or region.
demonym: English adjectives and names of people; hanja: newspaper abbreviations in Chinese characters;
abbrev-ko: short names that are joined to another country's (한·중, 한-베), no names by themselves.
By hand. Made by Scripts/places.py from Scripts/places_country_data.py.""", rows, ['word', 'lang', 'class', 'value'])


def korea():
    rows, provinces = [], {}
    for line in PROVINCES.strip().splitlines():
        code, kind, ko, en, kos, ens, iso, people = line.split(';')
        provinces[code] = en
        rows.append(row(f'kr:{code}', kind, ko, en, kos.split('|'), ens.split('|'),
                        [f'iso3166-2={iso}', f'kr-admin={code}'], ['iso3166:KR'], int(people) * 1000))

    def unit(parent, ko, roman, people, within):
        weak, weak_en = ko.startswith('~'), roman.startswith('~')
        ko, roman = bare(ko), bare(roman)
        if roman == 'Jinan-gun':
            roman, weak_en = 'Jinan', True
        stem, suffix = ko[:-1], ko[-1]
        slug = re.sub(r'[^a-z]', '', roman.lower())
        spell = [s for s in SPELLINGS.get(roman, '').split('|') if s]
        mark, mark_en = '~' if weak else '', '~' if weak_en else ''
        kos = []
        if suffix == '시':
            kind, en = 'city', mark_en + roman
            full = ko
            kos = [mark + stem] + ([stem + '특례시'] if ko in SPECIAL else [])
            ens = [f'{roman}-si', f'{roman} City', f'City of {roman}', f'{roman}-shi', f'{roman} city'] + [mark_en + s for s in spell]
        elif suffix == '군':
            kind, en = 'county', f'{roman} County'
            full = ko
            kos = [mark + stem]
            ens = [f'{roman}-gun', f'{roman}-Gun', f'{roman} county', mark_en + roman] + [mark_en + s for s in spell]
            if weak_en:
                en, ens = '~' + en, [a if a.startswith('~') else '~' + a for a in ens]
        else:
            kind, en = 'district', f'{mark_en}{roman} District'
            full = mark + ko
            kos = ['~' + stem] if len(stem) > 1 else []
            ens = [f'{mark_en}{roman}-gu', f'{mark_en}{roman}-Gu', f'{mark_en}{roman} district', f'{mark_en}{roman} Ward']
            ens += [f'{mark_en}{s}-gu' for s in spell] + (['~' + roman] if len(stem) > 1 else [])
        # Goseong and Gwangju with a suffix are still two places each: weak in both languages.
        if ko in ('고성군',):
            full = '~' + ko
        id = f'{parent}-{slug}' if parent.count('-') else f'{parent}-{slug}'
        rows.append(row(id, kind, full, en, kos, ens, [], within, int(people) * 1000))
        return id
    cities = {}
    for line in MUNICIPALITIES.strip().splitlines():
        code, entries = line.split(' ', 1)
        for entry in entries.split('; '):
            ko, roman, people = entry.split()
            cities[code, bare(roman)] = unit(f'kr:{code}', ko, roman, people, [f'kr:{code}', 'iso3166:KR'])
    for line in GENERAL.strip().splitlines():
        head, entries = line.split(': ')
        code, _, roman = head.split()
        city = cities[code, roman]
        for entry in entries.split('; '):
            unit(city, *entry.split(), [city, f'kr:{code}', 'iso3166:KR'])
    for line in QUARTERS.strip().splitlines():
        code, ko, en, kos, ens, people = line.split(';')
        parts = code.split('-')
        within = ['kr:' + '-'.join(parts[:n]) for n in range(len(parts), 0, -1)] + ['iso3166:KR']
        slug = re.sub(r'-(dong|eup|myeon)$', '', en).replace(' New Town', '').replace(' District', '')
        rows.append(row(f"kr:{code}-{re.sub(r'[^a-z]', '', slug.lower())}", 'town', ko, en, kos.split('|'), ens.split('|'),
                        [], within, int(people) * 1000))
    for line in NORTH.strip().splitlines():
        id, kind, ko, en, kos, ens, within, people = line.split(';')
        identifiers = ['iso3166-2=' + id.split(':')[1]] if id.startswith('iso') else []
        rows.append(row(id, kind, ko, en, kos.split('|'), ens.split('|'), identifiers,
                        [w for w in (within, 'iso3166:KP') if w], int(people) * 1000))
    write('korea.tsv', """Administrative divisions of Korea: the 17 provinces and metropolitan cities, their basic municipalities
(시·군·자치구), the general districts (일반구) of large cities, quarters that stand for themselves in the news, and provinces and main cities of North Korea.
Provinces have the official code (kr:30); municipalities a slug below it (kr:30-yuseong, kr:41-suwon-paldal).
By hand. Rank: resident registration around 2024, rounded. Made by Scripts/places.py from Scripts/places_korea_data.py.""", rows)


if __name__ == '__main__':
    countries()
    demonyms()
    korea()
