package org.quorate.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.model.Primitive;
import org.quorate.model.Topology;

/// How the cluster reaches a remote or guest node.
///
/// Source: Pacemaker Explained, "Remote nodes" and "Guest Nodes"
///
/// @param resource the connection of a remote node, the VM of a guest node
public record Remote(Node node, Primitive resource) {

    /// where `pacemaker_remote` listens by default (TCP)
    public static final String DEFAULT_PORT = "3121";

    static List<Remote> of(Topology topology, Nodes nodes) {
        return Stream.concat(nodes.of(Node.Kind.REMOTE), nodes.of(Node.Kind.GUEST))
                .flatMap(node -> topology.find(node.element(), Primitive.class).map(resource -> new Remote(node, resource))
                        .stream()).toList();
    }

    /// The address that the design writes down; empty: the node's name is the address.
    public Optional<String> writtenAddress() {
        return option(addressOption());
    }

    public String address() {
        return writtenAddress().orElse(node.name());
    }

    public String port() {
        return option(portOption()).orElse(DEFAULT_PORT);
    }

    /// What the address is called: a parameter of the connection, or a meta attribute of the VM.
    public String addressOption() {
        return isGuest() ? "remote-addr" : "server";
    }

    public String portOption() {
        return isGuest() ? "remote-port" : "port";
    }

    private Optional<String> option(String name) {
        return isGuest() ? resource.meta(name) : resource.parameter(name);
    }

    private boolean isGuest() {
        return node.kind() == Node.Kind.GUEST;
    }
}
