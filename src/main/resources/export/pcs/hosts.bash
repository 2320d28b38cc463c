# The phases auth, setup and keys: from fresh hosts to a running cluster

# Whether pcs here may speak to pcsd on every host.
authorized() {
    local host status
    status=$(pcs -- pcsd status "${AUTH_HOSTS[@]}" 2>/dev/null) || return 1
    for host in "${AUTH_HOSTS[@]}"; do
        if ! grep -qFx "  $host: Online" <<<"$status"; then
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
