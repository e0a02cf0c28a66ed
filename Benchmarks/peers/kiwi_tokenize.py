"""Tokenises the texts of articles with Kiwi on one thread; prints one line of JSON."""

import json
import sys
import time

from kiwipiepy import Kiwi


def main(articles_path: str) -> None:
    with open(articles_path, encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in file]
    start = time.process_time()
    kiwi = Kiwi(num_workers=1)
    kiwi.tokenize("준비")
    building = time.process_time() - start
    start = time.process_time()
    tokens = sum(len(kiwi.tokenize(text)) for text in texts)
    seconds = time.process_time() - start
    print(json.dumps({
        "articles": len(texts), "bytes": sum(len(text.encode()) for text in texts), "tokens": tokens,
        "building": building, "seconds": seconds,
    }))


main(*sys.argv[1:])
