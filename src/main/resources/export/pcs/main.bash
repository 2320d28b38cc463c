# In the end

main() {
    local phase
    read_arguments "$@"
    if (( DRY )); then
        dry_run
        return
    fi
    trap on_exit EXIT
    preconditions
    if (( CHECK )); then
        say 'Nothing stands in the way.'
        return
    fi
    for phase in "${CHOSEN[@]}"; do
        CURRENT=$phase
        say "Phase $phase"
        "phase_$phase"
        DONE+=("$phase")
        STEP_TEXT=
    done
}

main "$@"
