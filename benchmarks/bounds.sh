# Sourced by the scripts that hold measurements against their bounds.

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
jar=$home/cli/target/chirograph.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[[ -f $jar ]] || { echo "build first: mvn -pl cli -am package -Dmaven.test.skip=true" >&2; exit 2; }
failed=0

# at_most NAME VALUE UNIT BOUND [NOTE]: the value must not be above the bound.
at_most() {
    local verdict=ok
    (( $2 <= $4 )) || { verdict=MISSED; failed=1; }
    printf '%-46s %8d %-4s at most %-6d  %s%s\n' "$1" "$2" "$3" "$4" "$verdict" "${5:+  ($5)}"
}

# median NUMBER…
median() {
    printf '%s\n' "$@" | sort -n | awk '{value[NR] = $1} END {print value[int((NR + 1) / 2)]}'
}

milliseconds() {
    echo $(($(date +%s%N) / 1000000))
}

# used PROCESS: milliseconds of processor time that it has used; nothing when it has ended.
used() {
    awk -v ticks="$(getconf CLK_TCK)" '{sub(/.*\) /, ""); print int(($12 + $13) * 1000 / ticks)}' "/proc/$1/stat" 2> /dev/null
}

# The class archive is no part of what is measured.
"$home/chirograph" mock --help > /dev/null 2>&1
