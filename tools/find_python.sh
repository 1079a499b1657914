#!/bin/sh
# Print the first Python 3.11 or newer: the one given as $1 (then only that), else the usual names.
new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

for name in ${1:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
    if new_enough "$name"; then
        echo "$name"
        exit 0
    fi
done
if [ -n "${1:-}" ]; then
    echo "PYTHON=$1 is not Python 3.11 or newer; please name one that is." >&2
else
    echo "followup-kit needs Python 3.11 or newer; please install it, or say where it is: make PYTHON=/path/to/python3.12" >&2
fi
exit 1
