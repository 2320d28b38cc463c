# Preconditions: what is missing is told before anything is done

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
        if [[ $REPLY == *[[:cntrl:]]* || $REPLY == *'QUORATE-SECRET('* ]]; then
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
