package org.quorate.model;

/// A part of the cluster's configuration, in the terms of corosync and the CIB.
public sealed interface ClusterElement extends Element
        permits ClusterNode, RemoteNodeEntry, QuorumDevice, Resource, Template, Constraint, FencingLevel, Tag, AclRole, AclTarget, AclGroup,
        Alert, Unmodelled {
}
