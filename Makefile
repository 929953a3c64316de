# One command for each thing a developer does. `make help` lists them.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
TS := $(wildcard resources/translations/*.ts)
QM := $(TS:.ts=.qm)
TOKENS := resources/theme/tokens.json
SBOM := resources/about/sbom.json
EXAMPLE := resources/example/metadata/timestamp.json
EXAMPLE_SOURCES := $(shell find courses/aurora-example -path courses/aurora-example/next -prune -o -type f -print)

.PHONY: help
help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | awk -F'\t' '{ printf "  make %-14s %s\n", $$1, $$2 }'

.PHONY: run
run: prepare ## set up what is missing and open the app
	@sh packaging/setup_system.sh run
	@if [ "$$(uname -s)" = Linux ] && [ -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}$${QT_QPA_PLATFORM:-}" ]; then \
	  echo "There is no display here, so no window can open. To see the app: connect with 'ssh -X', or let 'make shots' take pictures of every screen, or run 'xvfb-run make run' for a screen nobody sees."; \
	else \
	  exec $(BIN)/portavoce $(ARGS); \
	fi

.PHONY: demo
demo: prepare ## the server and two people's windows, on this computer alone
	@sh packaging/setup_system.sh run
	@sh packaging/demo.sh

.PHONY: test
test: prepare ## set up what is missing and run every test
	@sh packaging/setup_system.sh test
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

.PHONY: soak
soak: prepare ## the long version of the hard tests; figures in build/soak.json
	@sh packaging/setup_system.sh test
	@mkdir -p build
	@$(BIN)/python -m tests.soak $(ARGS)

# atheris is not in the lock: it is built for few systems, and without it the samples are changed by chance.
.PHONY: fuzz
fuzz: venv ## try what strangers may send, a minute for each door; findings in build/fuzz
	@mkdir -p build
	@$(PIP) install --no-deps --require-hashes --target build/atheris --upgrade --requirement tests/fuzz/requirements.txt \
	  2>/dev/null || echo "There is no atheris for this system; samples are changed by chance."
	@PYTHONPATH=build/atheris $(BIN)/python -m tests.fuzz $(ARGS)

.PHONY: lint
lint: venv ## style, types and the plan of the house
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

.PHONY: format
format: venv ## let ruff put the code into shape
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format --quiet .

.PHONY: shots
shots: prepare ## pictures of every screen in build/shots
	@sh packaging/setup_system.sh test
	@$(BIN)/python -m tests.shots $(ARGS)

.PHONY: course-shots
course-shots: prepare ## pictures of every lesson, question, story and clause that ships, in build/course-shots
	@sh packaging/setup_system.sh test
	@$(BIN)/python -m tests.course_shots $(ARGS)

.PHONY: bench
bench: prepare ## measure speed and memory; figures in build/bench.json
	@sh packaging/setup_system.sh test
	@mkdir -p build
	@$(BIN)/python -m tests.bench $(ARGS)

.PHONY: courses
courses: venv ## check the courses that ship: readability, minutes, fairness of questions
	@$(BIN)/python packaging/measure_courses.py $(ARGS)

.PHONY: prepare
prepare: venv assets translations $(TOKENS) $(SBOM) $(EXAMPLE)

# The design's numbers once more as JSON: reading TOML takes 8 ms of every start.
$(TOKENS): resources/theme/tokens.toml | venv
	@$(BIN)/python -c "import json, sys, tomllib; json.dump(tomllib.load(open(sys.argv[1], 'rb')), open(sys.argv[2], 'w'))" $< $@

# The invented company as desks meet every company: signed, with keys that anybody may know (courses/README.md).
$(EXAMPLE): $(EXAMPLE_SOURCES) packaging/make_example.py desktop_app/packs/library/example.py | venv
	@$(BIN)/python packaging/make_example.py courses/aurora-example resources/example
	@touch $@

.PHONY: assets
assets: venv ## bring fonts and icons that others made; silent when nothing is missing
	@$(BIN)/python packaging/bring_assets.py

.PHONY: strings
strings: venv ## collect the sentences of the screens into resources/translations/*.ts
	@mkdir -p resources/translations
	@for language in en it pl; do \
	  $(BIN)/pyside6-lupdate -silent -no-obsolete -locations none -source-language en -target-language $$language \
	    $$(find desktop_app -name '*.py' | sort) -ts resources/translations/portavoce_$$language.ts; \
	done

.PHONY: translations
translations: $(QM) ## make the app's translations from the .ts files

%.qm: %.ts | venv
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

$(SBOM): requirements.lock resources/about/licences.toml packaging/assets.toml packaging/write_sbom.py | venv
	@$(BIN)/python packaging/write_sbom.py

.PHONY: lock
lock: venv ## choose versions anew: requirements.lock from pyproject.toml
	@$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --all-extras \
	  --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
	  pyproject.toml -o requirements.lock

.PHONY: wheel
wheel: prepare ## build the installable wheel into dist/
	@$(BIN)/hatchling build -t wheel

.PHONY: venv
venv: $(VENV)/.ready
	@:

# Everything is pinned by the lock, the build backend too, so nothing is resolved here.
$(VENV)/.ready: $(VENV)/.locked pyproject.toml
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.locked: requirements.lock | $(VENV)/bin/python
	@echo "Setting up Python packages (once)"
	@$(PIP) install --require-hashes --requirement requirements.lock
	@touch $@

$(VENV)/bin/python:
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || sh packaging/setup_system.sh python
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo "Portavoce needs Python 3.11 or newer as '$(PYTHON)'; name another with 'make PYTHON=…'." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) >/dev/null || \
	  { rm -rf $(VENV); echo "Python cannot make a virtual environment here; on Debian install the package python3-venv." >&2; exit 1; }

.PHONY: clean
clean: ## remove everything make made (the virtual environment and the assets too)
	@rm -rf $(VENV) build dist resources/vendor resources/example resources/translations/*.qm $(SBOM) $(TOKENS)
	@rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
