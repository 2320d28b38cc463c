package org.quorate.export.pcs;

import java.util.List;
import java.util.Optional;

import org.quorate.finding.LeftOut;

/// What a script has to do and know, before it is text.
///
/// @param nodes    the cluster nodes
/// @param setup    how the cluster is made from fresh hosts; empty: nothing is known of addresses
/// @param remotes  the remote nodes, which need a key and a listening daemon before the configuration is pushed
/// @param guests   names of guest nodes, expected to bring key and daemon in their images
/// @param parts    the configuration, in order
/// @param secrets  names of secrets that the configuration holds, in alphabetical order
/// @param agents   agents that have to be installed, in alphabetical order
/// @param expected primitives that run somewhere when all is well
/// @param leftOut  what a pcs script cannot express
record PcsPlan(String clusterName, List<Member> nodes, Optional<Setup> setup, List<Remote> remotes, List<String> guests,
               List<Part> parts, List<String> secrets, List<String> agents, List<String> expected, List<LeftOut> leftOut) {
    PcsPlan {
        nodes = List.copyOf(nodes);
        remotes = List.copyOf(remotes);
        guests = List.copyOf(guests);
        parts = List.copyOf(parts);
        secrets = List.copyOf(secrets);
        agents = List.copyOf(agents);
        expected = List.copyOf(expected);
        leftOut = List.copyOf(leftOut);
    }

    /// A cluster node.
    record Member(String id, String name) {
    }

    /// A remote node's connection.
    record Remote(String name, String address, String port) {
    }

    /// Steps under one heading.
    ///
    /// @param section of the CIB, to which they contribute
    record Part(String section, String title, List<Step> steps) {
        Part {
            steps = List.copyOf(steps);
        }

        Part withSteps(List<Step> newSteps) {
            return new Part(section, title, newSteps);
        }
    }

    /// Commands that make the cluster. Each list is what stands behind `pcs --`.
    ///
    /// @param addresses of the cluster nodes by which they are reached, in the order of the nodes
    /// @param authHosts names of the hosts with pcsd: the cluster nodes, the quorum device's host
    /// @param auth      the arguments of `host auth` without user and password
    /// @param cluster   `cluster setup ...`
    /// @param device    `quorum device add ...`
    /// @param sbd       `stonith sbd enable ...`
    record Setup(List<String> addresses, List<String> authHosts, List<String> auth, List<String> cluster, Optional<Device> device, Optional<Disks> sbd) {
        Setup {
            addresses = List.copyOf(addresses);
            authHosts = List.copyOf(authHosts);
            auth = List.copyOf(auth);
            cluster = List.copyOf(cluster);
        }
    }

    /// The quorum device.
    record Device(String host, List<String> command) {
        Device {
            command = List.copyOf(command);
        }
    }

    /// SBD. Its disks are initialised only where they have no SBD header yet.
    record Disks(List<String> paths, List<String> initialise, List<String> enable) {
        Disks {
            paths = List.copyOf(paths);
            initialise = List.copyOf(initialise);
            enable = List.copyOf(enable);
        }
    }
}
