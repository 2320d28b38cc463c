# What a dry run prints

dry_run() {
    local phase
    for phase in "${CHOSEN[@]}"; do
        printf 'Phase %s\n' "$phase"
        "dry_$phase"
    done
}

dry_auth() {
    show pcs -u hacluster -- host auth "${AUTH[@]}"
}

dry_setup() {
    show pcs -- "${CLUSTER[@]}"
    if (( ${#SBD_DISKS[@]} )); then show pcs --force -- "${SBD_INITIALISE[@]}"; fi
    if (( ${#SBD_ENABLE[@]} )); then show pcs -- "${SBD_ENABLE[@]}"; fi
    show pcs cluster start --all --wait=180
    show pcs cluster enable --all
    if (( ${#DEVICE[@]} )); then show pcs -- "${DEVICE[@]}"; fi
}

dry_keys() {
    local i
    for i in "${!REMOTES[@]}"; do
        printf '    # %s\n' "bring $AUTHKEY to ${REMOTES[i]} and start pacemaker_remote there"
    done
}

dry_configure() {
    configuration
    if [[ -n $OFFLINE ]]; then
        show cp WORK "$OFFLINE"
    else
        show pcs cluster cib-push WORK diff-against=BASE
    fi
}

dry_verify() {
    show crm_resource --wait --timeout="${SETTLE_TIMEOUT}s"
}
