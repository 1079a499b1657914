# Bare `make` lists what there is. Needs make and Python 3.11 or newer, nothing else: everything is installed
# into .venv from pinned, hashed files, and a second call is fast.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help course room test test-all lint format bench bench-editor bench-grading demo-grading corpus data handbook notebooks exercises lock clean

VENV := .venv
BIN := $(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY := $(VENV)/$(BIN)/python
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_USER := 0

help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

course: $(VENV)/.course  ## Open the course in JupyterLab (ARGS="--no-browser --port 8899" are passed on)
	@$(PY) -m followup_kit course --to my-course $(ARGS)

room: $(VENV)/.course  ## Install all that the course needs, without opening it

test: $(VENV)/.course $(VENV)/.grading $(VENV)/.test  ## Run every test (ARGS="-k rank" are passed on)
	@$(PY) -m pytest -n auto --dist loadfile $(ARGS)

test-all: $(VENV)/.course $(VENV)/.grading $(VENV)/.test  ## The same, and those that take many minutes
	@$(PY) -m pytest -m "" $(ARGS)

lint: $(VENV)/.test $(VENV)/.dev  ## Check style and types
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy

format: $(VENV)/.dev  ## Lay the code out in the house style
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

bench: $(VENV)/.test $(VENV)/.dev  ## Time the reviewer, beside proselint (ARGS="--json" for figures alone)
	@$(PY) -m benchmarks.bench $(ARGS)

bench-editor: $(VENV)/.course $(VENV)/.test  ## Time the draft board, from keystroke to painted marks, in JupyterLab
	@$(PY) -m benchmarks.editor $(ARGS)

bench-grading: $(VENV)/.course $(VENV)/.grading $(VENV)/.test  ## Time grading, beside nbgrader as it comes (ARGS="--stock 6")
	@nice $(PY) -m benchmarks.grading $(ARGS)

demo-grading: $(VENV)/.course $(VENV)/.grading $(VENV)/.test  ## Play a class of 30 invented students through every step
	@$(PY) tools/demo_grading.py $(ARGS)

corpus: $(VENV)/.test  ## Precision and recall on the labelled emails (ARGS="--code rank.promise")
	@$(PY) -m benchmarks.corpus $(ARGS)

data: $(VENV)/.test  ## Compile phrases and weights anew into followup_kit/data/*.marshal
	@$(PY) tools/compile_data.py

handbook: $(VENV)/.test  ## Write docs/rules.md anew from the rules
	@$(PY) tools/handbook.py

notebooks: $(VENV)/.test  ## Build notebooks/*.ipynb and docs/lessons.md anew from notebooks/*.md
	@$(PY) tools/notebooks.py
	@$(PY) tools/lessons.py

exercises: $(VENV)/.test $(VENV)/.grading  ## Build solutions/, exercises/ and docs/grading.md anew, and check them
	@$(PY) tools/exercises.py
	@$(PY) -m followup_kit.grading.lint .

lock: $(VENV)/.made  ## Pin requirements/*.in anew (needs a package index)
	@sh tools/lock.sh $(PY)

clean:  ## Remove .venv and what was built; your own my-course folder stays
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .mypy_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The virtual environment. A stamp is older than its requirements file after a change, and the installation runs again.

$(VENV)/.made:
	@python=$$(sh tools/find_python.sh $(PYTHON)) && rm -rf $(VENV) && "$$python" -m venv $(VENV)
	@touch $@

$(VENV)/.course $(VENV)/.grading $(VENV)/.test: $(VENV)/.%: requirements/%.txt pyproject.toml | $(VENV)/.made
	@echo "Installing what is needed for \`$*\` into $(VENV) (once) ..." >&2
	@$(PY) -m pip install --quiet --require-hashes --requirement $<
	@$(PY) -m pip install --quiet --no-index --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements/dev.txt | $(VENV)/.made
	@echo "Installing the house's own tools into $(VENV) (once) ..." >&2
	@$(PY) -m pip install --quiet --require-hashes --requirement $<
	@touch $@
