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

# ---- Words for people

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

# ---- Command line

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

# ---- Preconditions

PROBLEMS=()

preconditions() {
    need_tools
    need_root
    need_pcs_version
    if chosen auth; then need_password; fi
    if chosen auth || chosen setup; then need_hosts; fi
    if chosen keys; then need_remote_access; fi
    if chosen configure; then
        need_agents
        need_secrets
    fi
    if (( ${#PROBLEMS[@]} )); then
        note 'Nothing has been done, because:'
        printf '  - %s\n' "${PROBLEMS[@]}" >&2
        exit 1
    fi
}

need_tools() {
    local tool tools=(pcs cibadmin crm_verify crm_diff crm_simulate crm_resource)
    if [[ -z $OFFLINE ]]; then tools+=(crm_mon timeout); fi
    if chosen keys && [[ $REMOTE_KEYS != in-place ]]; then tools+=(ssh scp); fi
    for tool in "${tools[@]}"; do
        if ! command -v "$tool" >/dev/null; then
            PROBLEMS+=("$tool is not installed here.")
        fi
    done
}

need_root() {
    if [[ -z $OFFLINE ]] && (( EUID != 0 )); then
        PROBLEMS+=('Only root may do this.')
    fi
}

need_pcs_version() {
    local version
    version=$(pcs --version 2>/dev/null) || return 0
    if [[ $version != "$PCS_VERSION".* ]]; then
        note "Warning: this script is for pcs $PCS_VERSION, here is $version."
    fi
}

# The environment, else a terminal. The answer is in REPLY.
obtain() {
    local variable=$1 what=$2
    REPLY=${!variable-}
    if [[ -n $REPLY ]]; then
        return 0
    fi
    if (( CHECK )) && [[ -t 0 && -t 2 ]]; then
        return 0
    fi
    if [[ ! -t 0 || ! -t 2 ]]; then
        PROBLEMS+=("$what is not in the environment as $variable, and there is no terminal to ask.")
        return 1
    fi
    read -rsp "$what: " REPLY
    note ''
    if [[ -z $REPLY ]]; then
        PROBLEMS+=("$what is empty.")
        return 1
    fi
}

need_password() {
    if ! authorized && obtain HACLUSTER_PASSWORD 'The password of hacluster'; then
        HACLUSTER_PASSWORD=$REPLY
    fi
}

need_secrets() {
    local i
    for i in "${!SECRETS[@]}"; do
        if ! obtain "${SECRET_VARIABLES[i]}" "The secret ${SECRETS[i]}"; then
            continue
        fi
        if [[ $REPLY == *[[:cntrl:]]* || $REPLY == *'@secret:'* ]]; then
            PROBLEMS+=("The secret ${SECRETS[i]} holds a control character or a placeholder.")
        fi
        SECRET_VALUE[${SECRETS[i]}]=$REPLY
    done
}

# An agent may be missing only where nothing will run.
need_agents() {
    local agent
    if ! command -v crm_resource >/dev/null; then
        return
    fi
    for agent in "${AGENTS[@]}"; do
        if crm_resource --show-metadata="$agent" >/dev/null 2>&1; then
            continue
        fi
        if [[ -n $OFFLINE ]]; then
            note "Warning: the agent $agent is not installed here; pcs cannot check its parameters."
        else
            PROBLEMS+=("The agent $agent is not installed here.")
        fi
    done
}

listens() {
    # shellcheck disable=SC2016 # for the inner bash
    timeout 3 bash -c 'exec 3<>"/dev/tcp/$1/$2"' _ "$1" "$2" 2>/dev/null
}

need_hosts() {
    local i
    for i in "${!NODES[@]}"; do
        if ! listens "${ADDRESSES[i]}" 2224; then
            PROBLEMS+=("pcsd of ${NODES[i]} does not answer at ${ADDRESSES[i]}, port 2224.")
        fi
    done
    if [[ -n $DEVICE_HOST ]] && chosen setup && ! listens "$DEVICE_HOST" 5403; then
        PROBLEMS+=("The quorum device at $DEVICE_HOST does not answer, port 5403: run 'pcs qdevice setup model net --enable --start' there.")
    fi
}

remote_shell() {
    local address=$1
    shift
    ssh -n -o BatchMode=yes -o ConnectTimeout=10 -- "$REMOTE_USER@$address" "$@"
}

need_remote_access() {
    local i
    if [[ $REMOTE_KEYS == in-place ]]; then
        return
    fi
    for i in "${!REMOTES[@]}"; do
        if ! remote_shell "${REMOTE_ADDRESSES[i]}" true 2>/dev/null; then
            PROBLEMS+=("ssh to the remote node ${REMOTES[i]} (${REMOTE_ADDRESSES[i]}) as $REMOTE_USER does not work; REMOTE_KEYS=in-place says that its key is there already.")
        fi
    done
}

# ---- Phase auth

# Whether pcs here may speak to pcsd on every host.
authorized() {
    local host status
    for host in "${AUTH_HOSTS[@]}"; do
        status=$(pcs -- pcsd status "$host" 2>/dev/null) || return 1
        if [[ $status != *': Online'* ]]; then
            return 1
        fi
    done
}

phase_auth() {
    if authorized; then
        say 'The hosts know each other already.'
        return
    fi
    STEP_TEXT='pcs host auth'
    printf '%s\n' "$HACLUSTER_PASSWORD" | pcs -u hacluster -- host auth "${AUTH[@]}" || die 'The hosts could not be made known to each other.'
}

# ---- Phase setup

COROSYNC_CONF=/etc/corosync/corosync.conf

phase_setup() {
    if [[ -e $COROSYNC_CONF ]]; then
        keep_cluster
    else
        form_cluster
    fi
    STEP_TEXT='pcs cluster start --all'
    pcs cluster start --all --wait=180
    pcs cluster enable --all
    add_device
}

keep_cluster() {
    local present
    present=$(sed -n 's/^[[:space:]]*cluster_name:[[:space:]]*//p' "$COROSYNC_CONF")
    if [[ $present != "$CLUSTER_NAME" ]]; then
        die "This host belongs to the cluster ${present@Q} already ($COROSYNC_CONF). 'pcs cluster destroy' removes that configuration; some distributions bring one with the package."
    fi
    say "The cluster exists; $COROSYNC_CONF is left as it is."
}

form_cluster() {
    STEP_TEXT='pcs cluster setup'
    pcs -- "${CLUSTER[@]}"
    if (( ! ${#SBD_ENABLE[@]} )); then
        return
    fi
    initialise_disks
    STEP_TEXT='pcs stonith sbd enable'
    pcs -- "${SBD_ENABLE[@]}"
}

initialise_disks() {
    local disk bare=0
    for disk in "${SBD_DISKS[@]}"; do
        if ! sbd -d "$disk" dump >/dev/null 2>&1; then
            bare=$((bare + 1))
        fi
    done
    if (( bare == 0 )); then
        return
    fi
    if (( bare < ${#SBD_DISKS[@]} )); then
        die 'Some of the SBD disks have a header and some have none: initialise them by hand.'
    fi
    STEP_TEXT='pcs stonith sbd device setup'
    pcs --force -- "${SBD_INITIALISE[@]}"
}

add_device() {
    if (( ! ${#DEVICE[@]} )); then
        return
    fi
    if pcs quorum config | grep -q '^Device:'; then
        say 'The quorum device is there already.'
        return
    fi
    STEP_TEXT='pcs quorum device add'
    pcs -- "${DEVICE[@]}"
}

# ---- Phase keys

AUTHKEY=/etc/pacemaker/authkey

phase_keys() {
    local i
    if [[ $REMOTE_KEYS == in-place ]]; then
        say 'The key and pacemaker_remote are declared to be on the remote nodes.'
        return
    fi
    if [[ ! -r $AUTHKEY ]]; then
        die "$AUTHKEY is missing here. 'pcs cluster setup' makes it; the cluster nodes and the remote nodes must have the same."
    fi
    for i in "${!REMOTES[@]}"; do
        STEP_TEXT="the key of ${REMOTES[i]}"
        bring_key "${REMOTE_ADDRESSES[i]}"
        say "${REMOTES[i]} has the key and runs pacemaker_remote."
    done
}

# A remote node whose daemon is restarted while it is in use would be fenced, so that happens only with a new key.
bring_key() {
    local address=$1 target sum
    sum=$(sha256sum <"$AUTHKEY")
    if [[ $(remote_shell "$address" "sha256sum <$AUTHKEY" 2>/dev/null) == "$sum" ]]; then
        remote_shell "$address" 'systemctl enable --now pacemaker_remote'
        return
    fi
    target=$address
    if [[ $address == *:* ]]; then target="[$address]"; fi
    remote_shell "$address" 'mkdir -p -m 0750 /etc/pacemaker && chgrp haclient /etc/pacemaker'
    scp -q -o BatchMode=yes -- "$AUTHKEY" "$REMOTE_USER@$target:$AUTHKEY.new"
    remote_shell "$address" "chown hacluster:haclient $AUTHKEY.new && chmod 0400 $AUTHKEY.new && mv $AUTHKEY.new $AUTHKEY && systemctl enable pacemaker_remote && systemctl restart pacemaker_remote"
}

# ---- Phase configure

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

# The base's nodes and what the cluster itself writes among its properties, and nothing else. What refers to others is
# emptied first.
make_work_copy() {
    local section
    STEP_TEXT='preparing the work copy'
    cp -- "$BASE" "$WORK"
    for section in acls alerts tags constraints fencing-topology resources rsc_defaults op_defaults; do
        if query "$WORK" "/cib/configuration/$section" >/dev/null; then
            edit --replace -o "$section" --xml-text "<$section/>"
        fi
    done
    remove '/cib/configuration/nodes/node/*'
    remove "/cib/configuration/crm_config/*[not(nvpair[$RUN_TIME])]"
    remove "/cib/configuration/crm_config/*/nvpair[not($RUN_TIME)]"
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
        text=${text//"@secret:$name@"/"$value"}
    done
    if [[ $text == *'@secret:'* ]]; then
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

# ---- Phase verify

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

# ---- Dry run

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
