"""Shared helpers of the place scripts: reading and writing of gazetteer files, checks, weak names."""
import os, re, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(os.path.dirname(HERE), 'places')
COLUMNS = ['id', 'kind', 'ko', 'en', 'aliases_ko', 'aliases_en', 'identifiers', 'within', 'rank']


def fold(text):
    """ASCII form of a Latin name."""
    text = text.replace('ß', 'ss').replace('ø', 'o').replace('Ø', 'O').replace('ł', 'l').replace('Ł', 'L').replace('đ', 'd').replace('Đ', 'D')
    text = text.replace('ı', 'i').replace('æ', 'ae').replace('Æ', 'Ae').replace('ð', 'd').replace('þ', 'th').replace('Þ', 'Th').replace('ə', 'a').replace('Ə', 'A')
    text = text.replace('’', "'").replace('‘', "'").replace('ʻ', "'").replace('ʼ', "'").replace('–', '-').replace('ħ', 'h').replace('Ħ', 'H').replace('œ', 'oe')
    return ''.join(c for c in unicodedata.normalize('NFD', text) if not unicodedata.combining(c))


def bare(name):
    return name[1:] if name.startswith('~') else name


def clean(names, without=()):
    """Order-preserving list without repeats; a name marked weak anywhere stays as first given."""
    seen, out = {bare(w) for w in without}, []
    for name in names:
        name = unicodedata.normalize('NFC', re.sub(r'\s+', ' ', name or '').strip())
        if bare(name) and bare(name) not in seen and '|' not in name:
            seen.add(bare(name))
            out.append(name)
    return out


def row(id, kind, ko, en, aliases_ko, aliases_en, identifiers=(), within=(), rank=0):
    return [id, kind, ko, en, '|'.join(clean(aliases_ko, [ko])), '|'.join(clean(aliases_en, [en])),
            '|'.join(identifiers), '|'.join(within), str(int(rank))]


def write(name, comment, rows, columns=COLUMNS):
    rows = sorted(rows, key=lambda r: [c.encode() for c in r])
    with open(os.path.join(OUT, name), 'w', encoding='utf-8', newline='\n') as f:
        for line in comment.strip().splitlines():
            f.write(('# ' + line).rstrip() + '\n')
        f.write('\t'.join(columns) + '\n')
        for r in rows:
            f.write('\t'.join(unicodedata.normalize('NFC', c) for c in r) + '\n')


def read(name):
    lines = open(os.path.join(OUT, name), encoding='utf-8').read().split('\n')
    lines = [l for l in lines if l and not l.startswith('#')]
    return lines[0].split('\t'), [l.split('\t') for l in lines[1:]]


KINDS = {'country', 'province', 'city', 'county', 'district', 'town'}


def check(files):
    """Faults of the entry files against Gazetteers/README.md."""
    faults, ids = [], {}
    for name in files:
        text = open(os.path.join(OUT, name), encoding='utf-8').read()
        if unicodedata.normalize('NFC', text) != text:
            faults.append(f'{name}: not NFC')
        if '\r' in text or not text.endswith('\n'):
            faults.append(f'{name}: line ends')
        head, rows = read(name)
        firsts = [r[0] for r in rows]
        if [f.encode() for f in firsts] != sorted(f.encode() for f in firsts):
            faults.append(f'{name}: not sorted')
        if len(set(firsts)) != len(firsts):
            faults.append(f'{name}: first cell not unique: ' + ', '.join(sorted({f for f in firsts if firsts.count(f) > 1})[:9]))
        for r in rows:
            if len(r) != len(head):
                faults.append(f'{name}: {r[0]}: {len(r)} cells')
                continue
            if any(c != c.strip() or '  ' in c for c in r):
                faults.append(f'{name}: {r[0]}: blanks')
            if head == COLUMNS:
                if r[0] in ids:
                    faults.append(f'{name}: {r[0]} also in {ids[r[0]]}')
                ids[r[0]] = name
                if r[1] not in KINDS or not r[3] or not r[8].isdigit():
                    faults.append(f'{name}: {r[0]}: kind, en or rank')
                for cell in r[4:8]:
                    items = cell.split('|') if cell else []
                    if '' in items or len(set(items)) != len(items) or '~' in items:
                        faults.append(f'{name}: {r[0]}: list {cell}')
                for cell in (r[2], r[4]):
                    if re.search(r'[()²,;\[\]]', cell):
                        faults.append(f'{name}: {r[0]}: odd character in {cell}')
    for name in files:
        head, rows = read(name)
        for r in rows:
            if head == COLUMNS:
                for w in filter(None, r[7].split('|')):
                    if w not in ids:
                        faults.append(f'{name}: {r[0]}: within {w} unknown')
            elif r[3] not in ids:
                faults.append(f'{name}: {r[0]}: value {r[3]} unknown')
    return faults
