# What is done to the work copy when all its lines have run

# VirtualDomain writes what it measures at its VM into the configuration. What the design does not say itself stays.
keep_measured_utilization() {
    local id name xml
    STEP_TEXT='keeping what agents have measured'
    attribute "$BASE" "//primitive[@type='VirtualDomain'][utilization]" primitive id | while IFS= read -r id; do
        for name in cpu host_memory hv_memory; do
            if ! query "$WORK" "//primitive[@id='$id']" >/dev/null || query "$WORK" "//primitive[@id='$id']/utilization/nvpair[@name='$name']" >/dev/null; then
                continue
            fi
            xml=$(query "$BASE" "//primitive[@id='$id']/utilization/nvpair[@name='$name']" | grep '<nvpair ') || continue
            edit --modify --allow-create --xpath "//primitive[@id='$id']" --xml-text "<primitive id=\"$id\"><utilization id=\"$id-utilization\">$xml</utilization></primitive>"
        done
    done
}

# Secrets come in last and not as arguments, so that no list of processes ever shows them.
fill_in_secrets() {
    local name value text
    STEP_TEXT='filling in secrets'
    text=$(<"$WORK")
    for name in "${SECRETS[@]}"; do
        value=$(in_xml "${SECRET_VALUE[$name]}")
        text=${text//"QUORATE-SECRET($name)"/"$value"}
    done
    if [[ $text == *'QUORATE-SECRET('* ]]; then
        die 'A placeholder of a secret is left in the configuration.'
    fi
    printf '%s\n' "$text" >"$WORK"
}

# Without node states everything would look unclean, so what is verified is a copy with all cluster nodes online.
verify_work() {
    local node output states=()
    STEP_TEXT='crm_verify'
    cp -- "$WORK" "$SCRATCH/offline.xml"
    CIB_file=$SCRATCH/offline.xml cibadmin --replace -o status --xml-text '<status/>' 2>/dev/null || true
    for node in "${NODES[@]}"; do
        states+=(-u "$node")
    done
    output=$(crm_simulate -x "$SCRATCH/offline.xml" "${states[@]}" -q 1 -I "$SCRATCH/online.xml" 2>&1) || die "crm_simulate: $output"
    if output=$(crm_verify -x "$SCRATCH/online.xml" -V 2>&1); then
        return
    fi
    if grep -Eq '(^|[[:space:]])(error|crit):' <<<"$output"; then
        die "The configuration does not pass crm_verify:"$'\n'"$output"
    fi
    note "crm_verify warns:"$'\n'"$output"
}
