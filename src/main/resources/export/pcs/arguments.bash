# The command line

usage() {
    printf 'Builds the cluster %s.\n\n' "${CLUSTER_NAME@Q}"
    printf 'usage: %s [--check | --dry-run] [--phase NAME]... [--replace]\n' "${0##*/}"
    printf '       %s --offline FILE [--check | --dry-run] [--replace]\n' "${0##*/}"
    cat <<'TEXT'

  --check          look whether everything is there that the phases need; change nothing
  --dry-run        print what would be done; run nothing
  --phase NAME     do this phase only; may be given several times
  --offline FILE   no cluster: build the configuration into FILE. A FILE that exists is the base,
                   otherwise it is an empty configuration with the cluster nodes
  --replace        go on although objects vanish that the cluster has and the design lacks
  --help           this text

Phases, in their order. Each can be run again: what is done already is left alone.
  auth             make pcs known to its peers on the cluster nodes
  setup            form the cluster, start it, add its quorum device
  keys             bring Pacemaker's key to the remote nodes and start pacemaker_remote there, by ssh
  configure        build the configuration on a copy, verify it, push the difference in one step
  verify           wait until the cluster has settled, compare what runs with the design (always after configure)

Environment:
  HACLUSTER_PASSWORD   of the user hacluster, for auth; asked for on a terminal when absent
  REMOTE_KEYS          ssh (the default), or in-place: the key and pacemaker_remote are there already
  REMOTE_USER          for ssh to the remote nodes (root)
  REMOTE_TIMEOUT       seconds to wait until the remote nodes listen (120)
  SETTLE_TIMEOUT       seconds to wait until the cluster has settled (600)
  BACKUP_DIR           where the former configuration is kept (the home directory)
TEXT
    local i
    for i in "${!SECRETS[@]}"; do
        printf '  %-20s the secret %s; asked for on a terminal when absent\n' "${SECRET_VARIABLES[i]}" "${SECRETS[i]}"
    done
    printf '\nPhases of this script: %s\n' "${PHASES[*]}"
    if (( ${#GUESTS[@]} )); then
        printf 'Guest nodes are expected to have the key and pacemaker_remote in their images.\n'
    fi
    printf 'Exit status: 0 done or nothing to do, 1 stopped, 2 wrong usage.\n'
}

wrong_usage() {
    printf '%s\n' "$*" "Try '${0##*/} --help'." >&2
    exit 2
}

contains() {
    local wanted=$1 word
    shift
    for word in "$@"; do
        if [[ $word == "$wanted" ]]; then
            return 0
        fi
    done
    return 1
}

read_arguments() {
    while (( $# )); do
        case $1 in
            --help | -h) usage; exit 0 ;;
            --check) CHECK=1 ;;
            --dry-run) DRY=1 ;;
            --replace) REPLACE=1 ;;
            --phase | --offline)
                if (( $# < 2 )) || [[ -z $2 ]]; then
                    wrong_usage "$1 needs a value."
                fi
                if [[ $1 == --phase ]]; then add_phase "$2"; else OFFLINE=$2; fi
                shift ;;
            *) wrong_usage "Unknown argument: $1" ;;
        esac
        shift
    done
    if (( CHECK && DRY )); then
        wrong_usage 'Either --check or --dry-run.'
    fi
    choose_phases
}

add_phase() {
    if ! contains "$1" "${ALL_PHASES[@]}"; then
        wrong_usage "There is no phase $1; there are: ${ALL_PHASES[*]}"
    fi
    if ! contains "$1" "${PHASES[@]}"; then
        wrong_usage "The phase $1 does not apply to this design; there are: ${PHASES[*]}"
    fi
    CHOSEN+=("$1")
}

choose_phases() {
    local phase wanted=("${CHOSEN[@]}")
    if [[ -n $OFFLINE ]]; then
        if (( ${#CHOSEN[@]} )) && [[ ${CHOSEN[*]} != configure ]]; then
            wrong_usage 'Offline there is only the phase configure.'
        fi
        CHOSEN=(configure)
        return
    fi
    if (( ! ${#wanted[@]} )); then
        wanted=("${PHASES[@]}")
    elif contains configure "${wanted[@]}"; then
        wanted+=(verify)
    fi
    CHOSEN=()
    for phase in "${ALL_PHASES[@]}"; do
        if contains "$phase" "${wanted[@]}"; then
            CHOSEN+=("$phase")
        fi
    done
}

chosen() {
    contains "$1" "${CHOSEN[@]}"
}
