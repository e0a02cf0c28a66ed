# make demo    build, read the sample articles, answer some questions, draw demo/graph.svg
# make test    build and run all tests
# make test-spark  test the Spark job; needs Java, and pyspark and pyarrow for PYTHON
# make lint    check the format of the sources; make format mends it
# make readme  put the demo's output and picture into the README
# make build   the program alone, optimised: .build/release/pactgraph
# make bench   run beside daachorse and Kiwi (installed from PyPI into .build), write Documentation/Performance.md
# make questions  ask a large graph random questions, and peers the same; ARTICLES says how large; writes Documentation/Performance.md
# make resolution    score identity in a graph of generated articles against what is true of them
# make store-times   what adding and removing articles costs in stores of several sizes
# make instructions  count instructions and allocations of a fixed input (valgrind) and compare; instructions-update keeps new counts

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

PACKAGES := libsqlite3-dev libicu-dev graphviz fonts-nanum
SAMPLES := Tests/Samples
STORE := demo/graph.db
PYTHON := python3

.PHONY: build test test-spark lint format demo readme packages clean bench questions resolution store-times instructions instructions-update

build: packages
	swift build -c release --scratch-path $(SCRATCH) --product pactgraph

test: packages
	swift build --build-tests
	swift test

test-spark: build
	PACTGRAPH=$(CURDIR)/.build/release/pactgraph $(PYTHON) Tests/SparkTests/test_extract_articles.py

format:
	swift format -i -r Sources Benchmarks Tests Package.swift

lint:
	swift format lint --strict -r Sources Benchmarks Tests Package.swift

# What the README shows. The commands are printed as one would type them.
demo: export PATH := $(CURDIR)/.build/release:$(PATH)
demo: export COLUMNS := 100
demo: build
	@rm -rf demo && mkdir demo
	@echo
	pactgraph extract $(SAMPLES) --store $(STORE)
	@echo
	pactgraph query partners Daejeon --store $(STORE)
	@echo
	pactgraph query partners 대전시 --field 양자 --lang ko --sources --store $(STORE)
	@echo
	pactgraph explain Daejeon Quebec --store $(STORE)
	@echo
	pactgraph export --format dot --around Daejeon --depth 2 -o demo/graph.dot --store $(STORE)
	dot -Tsvg demo/graph.dot -o demo/graph.svg
	@echo
	@echo "demo/graph.svg shows Daejeon and its partners; demo/graph.db is the store: ask it more with"
	@echo "  .build/release/pactgraph query --help"

# A build folder for the benchmarks alone keeps them from waiting for others: make bench SCRATCH=.build-bench
SCRATCH := .build
RELEASE := $(SCRATCH)/release
BENCH := $(RELEASE)/pactgraph-bench
CORPUS := $(SCRATCH)/bench
SIZES := 1000,10000,100000
ARTICLES := 20000

$(BENCH): build
	swift build -c release --scratch-path $(SCRATCH) --product pactgraph-bench

$(SCRATCH)/peers/bin/python: Benchmarks/peers/requirements.txt
	python3 -m venv $(SCRATCH)/peers
	$(SCRATCH)/peers/bin/pip install --quiet -r $<
	touch $@

bench: $(BENCH) $(SCRATCH)/peers/bin/python
	Benchmarks/bench.py --python $(SCRATCH)/peers/bin/python --build $(RELEASE) --work $(CORPUS)

questions: $(BENCH) $(SCRATCH)/peers/bin/python
	Benchmarks/questions.py --build $(RELEASE) --work $(CORPUS) --python $(SCRATCH)/peers/bin/python --articles $(ARTICLES)

# A graph of 300 articles, and one of 3,000.
resolution: $(BENCH)
	@mkdir -p $(CORPUS)
	for n in 300 3000; do \
	  $(BENCH) corpus --articles $$n --seed 7 -o $(CORPUS)/$$n.jsonl --truth $(CORPUS)/$$n.truth.jsonl; \
	  rm -f $(CORPUS)/$$n.db*; \
	  $(RELEASE)/pactgraph extract $(CORPUS)/$$n.jsonl --store $(CORPUS)/$$n.db; \
	  $(BENCH) resolution --graph $(CORPUS)/$$n.db --truth $(CORPUS)/$$n.truth.jsonl \
	    --minimum-entities 0.97 --minimum-agreements 0.95; \
	done

store-times: $(BENCH)
	$(BENCH) store --sizes $(SIZES)

instructions: build
	Benchmarks/instructions.py --program $(RELEASE)/pactgraph

instructions-update: build
	Benchmarks/instructions.py --program $(RELEASE)/pactgraph --update

# Puts the demo's output and picture into the README.
readme:
	$(MAKE) demo 2>&1 | tee demo.log
	.ci/update-readme.py demo.log README.md
	cp demo/graph.svg Documentation/demo.svg
	rm demo.log

# Installs the Debian packages that are missing, as root or through sudo.
packages:
	@command -v dpkg-query > /dev/null || { echo "No Debian: needs $(PACKAGES) or their like"; exit 0; }; \
	missing=(); \
	for package in $(PACKAGES); do \
	  [[ "$$(dpkg-query -W -f '$${db:Status-Status}' "$$package" 2> /dev/null)" == installed ]] || missing+=("$$package"); \
	done; \
	[[ $${#missing[@]} -gt 0 ]] || exit 0; \
	as_root=(); [[ $$(id -u) -eq 0 ]] || as_root=(sudo); \
	echo "Installing $${missing[*]}"; \
	"$${as_root[@]}" apt-get update -qq; \
	"$${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$${missing[@]}"

clean:
	rm -rf .build demo
