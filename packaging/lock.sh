#!/bin/sh
# Remakes the locked requirements from pyproject.toml; needs `uv` on PATH or in .venv.
# The test list holds everything of the first, in the same versions. None names a registry.
set -eu
cd "$(dirname -- "$0")/.."
PATH=$PWD/.venv/bin:$PATH

lock() {
    output=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header "$@" --output-file "$output" pyproject.toml
}

lock packaging/requirements.txt
lock packaging/requirements-test.txt --extra test --constraint packaging/requirements.txt
# What has to be compiled stands alone, since a machine without a compiler does without it.
sed -n 's/^linux-hid = \["\(.*\)"\].*/\1/p' pyproject.toml |
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --output-file packaging/requirements-hid.txt -
