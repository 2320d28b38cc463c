# The phase verify

phase_verify() {
    local name missing=() status
    STEP_TEXT='waiting until the cluster has settled'
    crm_resource --wait --timeout="${SETTLE_TIMEOUT}s" || die "The cluster has not settled within $SETTLE_TIMEOUT seconds."
    STEP_TEXT='comparing what runs with the design'
    status=$(crm_mon -1 --output-as=xml)
    for name in "${NODES[@]}" "${REMOTES[@]}" "${GUESTS[@]}"; do
        if ! grep -F "<node name=\"$(in_xml "$name")\"" <<<"$status" | grep -q 'online="true".*unclean="false"'; then
            missing+=("the node $name is not online")
        fi
    done
    for name in "${EXPECTED[@]}"; do
        if [[ $(crm_resource --locate --resource "$name" 2>&1) != *'is running on'* ]]; then
            missing+=("the resource $name does not run")
        fi
    done
    if (( ${#missing[@]} )); then
        note 'What runs is not what the design says:'
        printf '  - %s\n' "${missing[@]}" >&2
        die "'crm_mon -1rf' shows the state and the failures."
    fi
    STEP_TEXT=
    say "All ${#EXPECTED[@]} resources run, all nodes are online."
    tell_way_back
}
