# `make report` shows the seed article's report; `make test` runs every check.

VENV ?= .venv
STORY ?= corpus/marked/reuters-2019-06-26-trade-talks.txt
BIN := $(VENV)/bin

# The first Python that is new enough, unless PYTHON names one.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	command -v $$python >/dev/null 2>&1 && \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && \
	{ echo $$python; break; }; done)

.DEFAULT_GOAL := help
.PHONY: help report test lint faults floors linear wheel docs picture clean

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1|/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-14s %s\n", $$1, $$2}'

report: $(VENV)/.ready ## show a story's report in colour; STORY=path for another
	@$(BIN)/attribcheck report --no-pager $(if $(NO_COLOR),,--color always) $(STORY)

test: lint ## run every check: ruff, mypy, pytest
	$(BIN)/pytest

lint: $(VENV)/.ready-to-test ## run ruff and mypy
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

faults: $(VENV)/.ready ## score the catalogue on corpus/: faults found, false alarms, silence
	$(BIN)/python benchmarks/faults.py $(if $(SHOW),--show $(SHOW))

floors: $(VENV)/.ready ## score corpus/ and, where ../shared is, dev against corpus/floors.json
	$(BIN)/python benchmarks/floors.py

linear: $(VENV)/.ready ## time reports of 10 kB, 100 kB and 1 MB
	$(BIN)/python benchmarks/linear.py

wheel: $(VENV)/.ready ## build the wheel and see that it holds every file of the package
	rm -rf build dist
	$(BIN)/pip wheel -q --disable-pip-version-check --no-deps --wheel-dir dist .
	$(BIN)/python benchmarks/wheel.py dist

docs: $(VENV)/.ready-to-test ## write the tables of README.md and docs/, the manual page, the completions
	$(BIN)/python docs/make.py tables
	$(BIN)/python docs/shell.py

picture: $(VENV)/.ready ## draw the head of the seed article's report into docs/report.svg and docs/page.png
	$(BIN)/python docs/make.py picture

clean: ## remove the virtual environment and everything built
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	rm -rf *.egg-info

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "attribcheck needs Python 3.11 or newer; name one: make PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "Making $(VENV) with $(PYTHON) ..."
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "no virtual environment; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }

# Installed once; again only when what is to be installed has changed.
$(VENV)/.ready: setup.cfg pyproject.toml | $(BIN)/python
	@echo "Installing attribcheck ..."
	@$(BIN)/pip install -q --disable-pip-version-check -e '.[accurate]'
	@touch $@

$(VENV)/.ready-to-test: $(VENV)/.ready
	@echo "Installing what the tests need ..."
	@$(BIN)/pip install -q --disable-pip-version-check -e '.[test]'
	@touch $@
