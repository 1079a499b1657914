#!/bin/sh
# Pin requirements/*.in to requirements/*.txt, for every platform and Python from 3.11 on, each file by its hashes.
# Names no package index: the pins hold wherever the files are fetched from. Called by `make lock` with a Python.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$1" -m venv "$work/venv"
"$work"/venv/*/python -m pip install --quiet 'uv==0.13.9'

pin() {  # pin NAME [constraint...]: the later sets agree with the earlier ones, so that all fit into one environment
    name=$1
    shift
    {
        echo "# Made by \`make lock\` from requirements/$name.in: edit that file, not this one."
        echo "# For pip install --require-hashes. Python 3.11 and newer; Linux, macOS and Windows."
        "$work"/venv/*/python -m uv pip compile "requirements/$name.in" "$@" --quiet --universal --python-version 3.11 \
            --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links
    } >"$work/$name.txt"
    mv "$work/$name.txt" "requirements/$name.txt"
}

pin course
pin grading --constraint requirements/course.txt
pin test --constraint requirements/course.txt --constraint requirements/grading.txt
pin dev --constraint requirements/course.txt --constraint requirements/grading.txt --constraint requirements/test.txt
