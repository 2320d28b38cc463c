# What would vanish from the present configuration

is_same() {
    local status=0
    crm_diff --original "$BASE" --new "$WORK" --no-version >"$SCRATCH/difference.xml" || status=$?
    if (( status > 1 )); then
        die 'crm_diff could not compare the configurations.'
    fi
    ! grep -q ' path="/cib/configuration' "$SCRATCH/difference.xml"
}

# What vanishes, except parameters and operations of resources that stay.
lost_objects() {
    local path object id
    sed -n 's/.*<change operation="delete" path="\([^"]*\)".*/\1/p' "$SCRATCH/difference.xml" | sed "s/&apos;/'/g" | while IFS= read -r path; do
        case $path in
            /cib/configuration/resources/*/operations* | /cib/configuration/resources/*/instance_attributes* | */rule\[* | */expression\[*) continue ;;
            /cib/configuration/*/nvpair\[* | */meta_attributes\[* | */instance_attributes\[* | */utilization\[* | */cluster_property_set\[*)
                lost_values "$path" ;;
            /cib/configuration/*)
                object=${path##*/}
                if [[ $object == *'[@id='* ]] && ! query "$WORK" "//$object" >/dev/null; then
                    id=${object#*\'}
                    printf '%s %s\n' "${object%%\[*}" "${id%\'*}"
                fi ;;
        esac
    done
}

# A value may stand in another set now, and its owner in another place.
lost_values() {
    local path=$1 owner place name
    owner=$(sed -E 's#/(nvpair|meta_attributes|instance_attributes|utilization|cluster_property_set)\[.*##' <<<"$path")
    place=$owner
    if [[ $owner == *']' ]]; then place="//${owner##*/}"; fi
    attribute "$BASE" "$path/descendant-or-self::nvpair" nvpair name | while IFS= read -r name; do
        if ! query "$WORK" "$place/*/nvpair[@name='$name']" >/dev/null; then
            printf '%s: %s\n' "$(owner_name "$owner")" "$name"
        fi
    done
}

owner_name() {
    local object=${1##*/} id name
    if [[ $object != *']' ]]; then
        printf '%s' "$object"
        return
    fi
    id=${object#*\'}
    id=${id%\'*}
    name=$id
    if [[ $object == node\[* ]]; then
        name=$(attribute "$BASE" "//$object" node uname)
    fi
    printf '%s %s' "${object%%\[*}" "${name:-$id}"
}

# Cluster nodes that the design does not know.
strange_nodes() {
    local node
    attribute "$BASE" "/cib/configuration/nodes/node[not(@type) or @type!='remote']" node uname | while IFS= read -r node; do
        if ! contains "$node" "${NODES[@]}"; then
            printf 'cluster node %s\n' "$node"
        fi
    done
}

stop_for_lost_objects() {
    local lost
    STEP_TEXT='comparing with the present configuration'
    lost=$(lost_objects; strange_nodes)
    if [[ -z $lost ]]; then
        return
    fi
    lost=$(sort -u <<<"$lost" | sed 's/^/  - /')
    if (( REPLACE )); then
        note "Not in the design, and given up because of --replace:"$'\n'"$lost"
    else
        die "The present configuration has what the design lacks:"$'\n'"$lost"$'\n'"Bring it into the design, or give it up with --replace."
    fi
}
