# The commands a person types: `make run` opens Dateline, `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup run test lint bench prove validate translations package release-check clean

BIN := .venv/bin
NAME ?=
ARGS ?=

# The browser engine refuses to start its sandbox for root.
ifeq ($(shell id -u),0)
export QTWEBENGINE_DISABLE_SANDBOX := 1
endif

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## make the environment in .venv/
	@packaging/system-packages.sh
	@packaging/environment.sh

run: setup ## open Dateline on the sample newsroom
	@packaging/run.sh

test: setup ## run the tests on all cores, without a display (ARGS="tests/render -x" runs a part)
	@QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n auto --maxprocesses 4 --dist worksteal $(ARGS)

lint: setup ## check style, types and floors
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: setup ## measure, beside plain peers (NAME=preview measures a part)
	@packaging/bench.sh $(NAME)

prove: setup ## the long proofs: 20,000 random edits, 1,000 kills, 5,000 hostile files and packets, 1,000 days of a newsroom (two hours)
	@QT_QPA_PLATFORM=offscreen DATELINE_RANDOM_EDITS=20000 DATELINE_KILL_ROUNDS=1000 \
		DATELINE_HOSTILE_FILES=5000 DATELINE_HOSTILE_PACKETS=5000 DATELINE_NEWSROOM_DAYS=1000 DATELINE_KILL_EXPORTS=500 $(BIN)/pytest tests/render/test_incremental.py \
		tests/ui/test_kill_typing.py tests/pictures/test_hostile_files.py tests/exchange/test_hostile_packets.py \
		tests/services/test_newsroom_machine.py tests/services/test_kill_export.py

validate: setup ## show the exported sample to judges nobody here wrote (needs Java, Node.js, Chromium)
	@packaging/validate.sh $(NAME)

translations: setup ## bring resources/translations in step with the sentences of the sources, and compile them
	@$(BIN)/python packaging/translations.py update

package: setup ## make the packages in dist/: a .deb, a .tar.xz and a wheel
	@packaging/package.sh

release-check: ## install the .deb on a bare Debian and try it there; then both README commands (needs root, an hour)
	@packaging/release-check.sh $(NAME)

clean: ## remove what was built; .venv/ stays
	@rm -rf build dist *.egg-info .pytest_cache .ruff_cache .mypy_cache .import_linter_cache .hypothesis .coverage
	@find . -path ./.venv -prune -o -name __pycache__ -type d -print0 | xargs -0 rm -rf
