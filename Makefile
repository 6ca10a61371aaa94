# The short list of commands. `make help` prints it.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
export PYTHONTZPATH :=
# Programs that are compiled once start in half the time, whatever the machine's setting.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help run test test-mail test-robots check format texts bench lock clean

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | while IFS=$$'\t' read -r name text; do printf '  make %-12s %s\n' "$$name" "$$text"; done

.venv/.done: requirements.lock requirements-uv.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Throughline needs Python 3.11 or newer; '$(PYTHON)' was not found. Install it, or say which one: make PYTHON=/path/to/python3 ..."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Throughline needs Python 3.11 or newer; this is $$($(PYTHON) --version). Say which one to take: make PYTHON=/path/to/python3.11 ..."; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python's venv module is missing (on Debian: apt-get install python3-venv)."; exit 1; }
	@test -x $(BIN)/python || { echo "Setting up .venv, once ..."; $(PYTHON) -m venv .venv; }
	@test -x $(BIN)/uv || $(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements-uv.lock
	@$(BIN)/uv pip sync -q --python .venv --require-hashes requirements.lock
	@$(BIN)/uv pip install -q --python .venv --no-deps --no-build-isolation -e .
	@touch $@

run: .venv/.done ## Set up everything and start web, jobs and the local mailbox
	@$(BIN)/throughline run

test: .venv/.done ## Set up and run every test (SQLite, PostgreSQL, browser)
	@$(BIN)/python -m tests.prepare
	@$(BIN)/pytest -q -n auto --maxprocesses 4 --dist loadfile

test-mail: .venv/.done ## Carry mail out and answers back with a real Postfix and Dovecot (root, Debian)
	@$(BIN)/python -m tests.mail_servers.install
	@$(BIN)/pytest -q tests/mail_servers

test-robots: .venv/.done ## Let scanners fetch, open and press the buttons of a thousand mails
	@TEST_MAILS=1000 $(BIN)/pytest -q -s tests/journeys/test_people_and_robots.py

check: .venv/.done ## Lint, format, types, layers, templates, migrations
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/djlint --lint --quiet templates emails
	@$(BIN)/throughline check-migrations

format: .venv/.done ## Format the code
	@$(BIN)/ruff check -q --fix . ; $(BIN)/ruff format .

texts: .venv/.done ## Bring the languages' files up to date with the texts in the code
	@$(BIN)/pybabel -q extract -F pyproject.toml -k N_ --no-location --ignore-dirs '.* var benchmarks tests' -o app/locale/texts.pot .
	@for file in app/locale/*.po; do $(BIN)/pybabel -q update --ignore-pot-creation-date --no-fuzzy-matching --ignore-obsolete -w 100 -l $$(basename $$file .po) -i app/locale/texts.pot -o $$file; done
	@rm app/locale/texts.pot

bench: .venv/.done ## Measure, as ratios within one run
	@$(BIN)/python -m benchmarks

lock: .venv/.done ## Write requirements.lock anew from pyproject.toml
	@$(BIN)/uv pip compile -q pyproject.toml --group dev --universal --generate-hashes --no-header --no-annotate -o requirements.lock

clean: ## Remove the virtual environment and the local data
	@rm -rf .venv var build
