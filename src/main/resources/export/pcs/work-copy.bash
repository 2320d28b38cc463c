# The base and the work copy

take_base() {
    STEP_TEXT='reading the present configuration'
    if [[ -z $OFFLINE ]]; then
        pcs cluster cib "$BASE" || die "The cluster does not run here; the phase setup starts it, or 'pcs cluster start --all'."
    elif [[ -e $OFFLINE ]]; then
        CIB_file=$OFFLINE cibadmin --query >"$BASE" 2>/dev/null || die "$OFFLINE is no configuration that this Pacemaker can read."
    else
        empty_configuration >"$BASE"
    fi
}

empty_configuration() {
    local i features
    features=$(cibadmin --empty | sed -n 's/.*crm_feature_set="\([^"]*\)".*/\1/p')
    printf '<cib crm_feature_set="%s" validate-with="%s" epoch="0" num_updates="0" admin_epoch="0"><configuration><crm_config/><nodes>' "$features" "$SCHEMA"
    for i in "${!NODES[@]}"; do
        printf '<node id="%s" uname="%s"/>' "$(in_xml "${NODE_IDS[i]}")" "$(in_xml "${NODES[i]}")"
    done
    printf '</nodes><resources/><constraints/></configuration><status/></cib>\n'
}

in_xml() {
    local text=$1 amp='&amp;' lt='&lt;' quote='&quot;'
    text=${text//&/"$amp"}
    text=${text//</"$lt"}
    printf '%s' "${text//\"/"$quote"}"
}

# A text as an XPath literal. One with both kinds of quotes has none; no name of a node has them.
in_xpath() {
    if [[ $1 == *\'* ]]; then printf '"%s"' "${1//\"/}"; else printf "'%s'" "$1"; fi
}

query() {
    CIB_file=$1 cibadmin --query --xpath "$2" 2>/dev/null
}

# An attribute of each element of a name that an XPath finds in a file.
attribute() {
    local file=$1 path=$2 element=$3 name=$4
    { query "$file" "$path" || true; } | sed -n "s/.*<$element .*\b$name=\"\([^\"]*\)\".*/\1/p"
}

node_id() {
    attribute "$WORK" "/cib/configuration/nodes/node[@uname=$(in_xpath "$1")]" node id
}

need_nodes() {
    local node missing=()
    for node in "${NODES[@]}"; do
        if ! query "$BASE" "/cib/configuration/nodes/node[@uname=$(in_xpath "$node")]" >/dev/null; then
            missing+=("$node")
        fi
    done
    if (( ${#missing[@]} )); then
        die "Not among the nodes of the cluster: ${missing[*]}. A node joins with 'pcs cluster node add', not with a configuration."
    fi
}

wait_for_remotes() {
    local i deadline=$((SECONDS + REMOTE_TIMEOUT))
    for i in "${!REMOTES[@]}"; do
        STEP_TEXT="waiting for ${REMOTES[i]}"
        until listens "${REMOTE_ADDRESSES[i]}" "${REMOTE_PORTS[i]}"; do
            if (( SECONDS >= deadline )); then
                die "The remote node ${REMOTES[i]} does not listen at ${REMOTE_ADDRESSES[i]}, port ${REMOTE_PORTS[i]}: pacemaker_remote has to run there first."
            fi
            sleep 2
        done
    done
}

# The base's nodes and what the cluster itself writes among its properties, and nothing else. All the rest goes in one
# step, since one part may refer to another.
make_work_copy() {
    local nodes properties name own='false()'
    STEP_TEXT='preparing the work copy'
    for name in "${RUN_TIME[@]}"; do
        own+=" or @name='$name'"
    done
    cp -- "$BASE" "$WORK"
    nodes=$({ CIB_file=$BASE cibadmin --query --no-children --xpath /cib/configuration/nodes/node 2>/dev/null || true; } | grep '<node ' || true)
    properties=$(query "$BASE" /cib/configuration/crm_config) || properties='<crm_config/>'
    edit --replace -o configuration --xml-pipe \
        <<<"<configuration>$properties<nodes>$nodes</nodes><resources/><constraints/></configuration>"
    remove "/cib/configuration/crm_config/*[not(nvpair[$own])]"
    remove "/cib/configuration/crm_config/*/nvpair[not($own)]"
    remove '/cib/configuration/crm_config/*/rule'
}

edit() {
    local output
    # without the listing of the whole configuration that may come with it
    output=$(CIB_file=$WORK cibadmin "$@" 2>&1) || die "cibadmin: $(sed '/^ *[0-9]* /d; /^$/d' <<<"$output")"
}

remove() {
    while query "$WORK" "$1" >/dev/null; do
        edit --delete --force --xpath "$1"
    done
}
