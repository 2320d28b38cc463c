# What the lines of the configuration mean

heading() {
    if (( DRY )); then printf '    # %s\n' "$1"; fi
}

# A pcs command on the work copy.
work() {
    run_pcs '' "$@"
}

# The same for a new primitive, with the design's operations and no others.
create() {
    run_pcs --no-default-ops "$@"
}

run_pcs() {
    local option=$1 output
    shift
    STEP=$((STEP + 1))
    if (( DRY )); then
        show pcs -f WORK ${option:+"$option"} -- "$@"
        return
    fi
    STEP_TEXT="step $STEP of $STEPS, pcs $*"
    progress "pcs $*"
    if output=$(pcs -f "$WORK" ${option:+"$option"} -- "$@" 2>&1 </dev/null); then
        return
    fi
    if [[ -n $OFFLINE && $output == *'is not installed or does not provide valid metadata'* ]] &&
        output=$(pcs -f "$WORK" --force ${option:+"$option"} -- "$@" 2>&1 </dev/null); then
        return
    fi
    die "$output"
}

# An element that pcs has no words for, at the end of its section.
insert() {
    local section=$1 xml=$2 action=(--create)
    STEP=$((STEP + 1))
    if [[ $section == crm_config ]]; then action=(--modify --allow-create); fi
    if (( DRY )); then
        show env CIB_file=WORK cibadmin "${action[@]}" -o "$section" --xml-text "$xml"
        return
    fi
    STEP_TEXT="step $STEP of $STEPS, cibadmin ${xml%%>*}>"
    progress "cibadmin ${xml%%>*}>"
    if ! query "$WORK" "/cib/configuration/$section" >/dev/null; then
        edit --create -o configuration --xml-text "<$section/>"
    fi
    edit "${action[@]}" -o "$section" --xml-text "$xml"
}

# What pcs has no words for at a node's entry.
describe() {
    local node=$1 kind=$2 xml=$3 id name
    STEP=$((STEP + 1))
    name=$(in_xml "$node")
    if (( DRY )); then
        show env CIB_file=WORK cibadmin --modify --allow-create -o nodes --xml-text "<node uname=\"$name\">$xml</node>"
        return
    fi
    STEP_TEXT="step $STEP of $STEPS, cibadmin <node uname=\"$name\">"
    id=$(node_id "$node")
    if [[ $kind == remote ]]; then
        edit --modify --allow-create -o nodes --xml-text "<node id=\"${id:-$name}\" type=\"remote\" uname=\"$name\">$xml</node>"
    else
        edit --modify --allow-create -o nodes --xml-text "<node id=\"$id\" uname=\"$name\">$xml</node>"
    fi
}
