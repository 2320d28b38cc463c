# The phase configure: a work copy, built, verified, compared, put in place

phase_configure() {
    SCRATCH=$(mktemp -d)
    BASE=$SCRATCH/base.xml
    WORK=$SCRATCH/work.xml
    take_base
    need_nodes
    if [[ -z $OFFLINE ]]; then wait_for_remotes; fi
    make_work_copy
    configuration
    STEP_TEXT=
    keep_measured_utilization
    fill_in_secrets
    verify_work
    if is_same; then
        say 'Nothing to do: the configuration is as the design says.'
        return
    fi
    stop_for_lost_objects
    put_in_place
}

put_in_place() {
    STEP_TEXT='putting the configuration in place'
    if [[ -n $OFFLINE ]]; then
        cp -- "$WORK" "$OFFLINE.new"
        mv -- "$OFFLINE.new" "$OFFLINE"
        PUSHED=1
        say "The configuration is in $OFFLINE."
        return
    fi
    KEPT=$BACKUP_DIR/${CLUSTER_NAME//[^A-Za-z0-9_.-]/_}-cib-$(date +%Y%m%dT%H%M%S).xml
    cp -- "$BASE" "$KEPT"
    pcs cluster cib-push "$WORK" diff-against="$BASE"
    PUSHED=1
}

tell_way_back() {
    if [[ -n $KEPT ]]; then
        say "The former configuration is kept in $KEPT; this brings it back:"
        show pcs cluster cib-push "$KEPT" --config
    fi
}
