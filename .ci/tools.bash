# What the proofs share: the tools they need, and how they tell their steps. Sourced.
# shellcheck shell=bash

packages=(pcs pacemaker pacemaker-cli-utils pacemaker-resource-agents corosync corosync-qdevice corosync-qnetd corosync-vqsim fence-agents resource-agents
    iproute2 iputils-ping iputils-arping libnss3-tools libxml2-utils openssl procps psmisc shellcheck util-linux xvfb xauth libgtk-3-0 librsvg2-bin xsel)

tools=(pcs crm_verify crm_simulate cibadmin crm_diff corosync corosync-quorumtool corosync-vqsim shellcheck xmllint xvfb-run java mvn)

step() {
    local name=$1
    shift
    printf '\n== %s ==\n' "$name"
    "$@"
}

# Packages start no service while they are installed: a machine that tests is no cluster node.
install_tools() {
    local missing=()
    local package
    for package in "${packages[@]}"; do
        dpkg-query -W -f '${Status}' "$package" 2> /dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [[ ${#missing[@]} -gt 0 ]] || return 0
    printf '#!/bin/sh\nexit 101\n' > /usr/sbin/policy-rc.d
    chmod +x /usr/sbin/policy-rc.d
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
    rm -f /usr/sbin/policy-rc.d
}

require_tools() {
    local tool
    for tool in "${tools[@]}"; do
        command -v "$tool" > /dev/null || PATH=$PATH:/usr/sbin:/sbin command -v "$tool" > /dev/null ||
            { echo "missing: $tool" >&2; exit 1; }
    done
    export PATH=$PATH:/usr/sbin:/sbin
}
