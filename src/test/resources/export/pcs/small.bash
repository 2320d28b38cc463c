#!/usr/bin/env bash
#
# The cluster small
#
# Builds the cluster with pcs 0.11. Run it with --help first; --check and --dry-run change nothing.
#
# Errors in the design:
#   - FEN-01: node1 has no fence device.
#
# Left out:
#   - Sites, racks, power, networks, hosts, virtual machines and notes: a cluster's configuration does not hold them.

# Values of the design are not meant to expand.
# shellcheck disable=SC1003,SC1111,SC1112,SC2016,SC2034,SC2088
set -euo pipefail

# ------------------------------------------------------------------------------
# The design's data

CLUSTER_NAME=small
PCS_VERSION=0.11
SCHEMA=pacemaker-3.7
PHASES=(auth setup keys configure verify)
NODES=(node1 node2)
NODE_IDS=(1 2)
REMOTES=(remote1)
REMOTE_ADDRESSES=(10.9.0.10)
REMOTE_PORTS=(3121)
GUESTS=(guest1)
SECRETS=(bmc)
SECRET_VARIABLES=(SECRET_BMC)
AGENTS=(ocf:heartbeat:Dummy ocf:heartbeat:VirtualDomain ocf:pacemaker:remote stonith:fence_ipmilan)
EXPECTED=(fence-node1 fence-node2 remote1 vm1 web)
RUN_TIME=(cluster-infrastructure cluster-name dc-version have-watchdog last-lrm-refresh)

# ------------------------------------------------------------------------------
# How fresh hosts become the cluster: what stands behind “pcs”

ADDRESSES=(10.0.0.1 10.0.0.2)
AUTH_HOSTS=(node1 node2)
AUTH=(node1 addr=10.0.0.1 node2 addr=10.0.0.2)
CLUSTER=(cluster setup small node1 addr=10.0.0.1 node2 addr=10.0.0.2 transport knet)
DEVICE_HOST=''
DEVICE=()
SBD_DISKS=()
SBD_INITIALISE=()
SBD_ENABLE=()

# ------------------------------------------------------------------------------
# The configuration: “work” is pcs on the work copy, “create” is the same without default operations

STEPS=8

configuration() {
    heading 'Cluster properties'
    work property set stonith-timeout=60s

    heading 'Fence devices'
    create stonith create fence-node1 fence_ipmilan pcmk_host_list=node1 ip=10.8.0.1 username=admin \
        'password=QUORATE-SECRET(bmc)'
    create stonith create fence-node2 fence_ipmilan pcmk_host_list=node2 ip=10.8.0.2 username=admin \
        'password=QUORATE-SECRET(bmc)'

    heading 'Remote nodes'
    create cluster node add-remote remote1 10.9.0.10

    heading 'Guest nodes'
    create resource create vm1 ocf:heartbeat:VirtualDomain config=/etc/libvirt/qemu/vm1.xml
    work cluster node add-guest guest1 vm1 remote-addr=guest1

    heading Resources
    create resource create web ocf:heartbeat:Dummy

    heading Constraints
    work constraint location add loc-web-guest1 web guest1 INFINITY
}

# ------------------------------------------------------------------------------
