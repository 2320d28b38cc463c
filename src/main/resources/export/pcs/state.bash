# What the script does. It knows of the design only what the lines above say.

umask 077

ALL_PHASES=(auth setup keys configure verify)
CHOSEN=()         # phases asked for
CHECK=0
DRY=0
REPLACE=0
OFFLINE=          # the file that is built, or empty
SCRATCH=          # directory of the base and the work copy
BASE=
WORK=
CURRENT=          # the phase that runs
STEP=0            # commands run on the work copy
STEP_TEXT=        # what is being done, for the message when it fails
DONE=()           # phases done
PUSHED=0
KEPT=             # the file that holds the former configuration
declare -A SECRET_VALUE=()

REMOTE_TIMEOUT=${REMOTE_TIMEOUT:-120}
SETTLE_TIMEOUT=${SETTLE_TIMEOUT:-600}
REMOTE_KEYS=${REMOTE_KEYS:-ssh}
REMOTE_USER=${REMOTE_USER:-root}
BACKUP_DIR=${BACKUP_DIR:-${HOME:-/root}}

say() {
    clear_progress
    printf '%s\n' "$*"
}

note() {
    clear_progress
    printf '%s\n' "$*" >&2
}

die() {
    note "$*"
    exit 1
}

progress() {
    if [[ -t 2 ]]; then
        printf '\r\033[K[%d/%d] %.70s' "$STEP" "$STEPS" "$*" >&2
    fi
}

clear_progress() {
    if [[ -t 2 ]]; then
        printf '\r\033[K' >&2
    fi
}

show() {
    local words
    printf -v words ' %q' "$@"
    printf '   %s\n' "$words"
}

on_exit() {
    local status=$?
    clear_progress
    if [[ -n $SCRATCH ]]; then
        rm -rf -- "$SCRATCH"
    fi
    if (( status == 0 )) || [[ -z $CURRENT ]]; then
        return
    fi
    note "Stopped in the phase $CURRENT${STEP_TEXT:+, at: $STEP_TEXT}"
    if (( ${#DONE[@]} )); then
        note "Done before: ${DONE[*]}."
    fi
    if (( PUSHED )); then
        note 'The new configuration is in place.'
        tell_way_back
    elif [[ $CURRENT == configure ]]; then
        note 'The configuration has not been changed.'
    fi
}
