package org.quorate.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.model.Resource;

/// What runs inside guest nodes.
public final class Guests {

    private final List<Remote> remotes;
    private final Map<String, Remote> byResource = new LinkedHashMap<>();
    private final Map<Node, List<Resource>> inside = new LinkedHashMap<>();

    Guests(List<Remote> remotes, Resources resources, Locations locations) {
        this.remotes = remotes;
        resources.all().forEach(resource -> meant(resource, locations)
                .flatMap(this::guest).ifPresent(remote -> byResource.put(resource.name(), remote)));
        resources.topLevel().filter(resource -> byResource.containsKey(resource.name())).forEach(resource ->
                inside.computeIfAbsent(byResource.get(resource.name()).node(), _ -> new ArrayList<>()).add(resource));
    }

    /// The guest node that a resource is meant for: it may run nowhere else, or is drawn there and nowhere else. Empty when
    /// there is none or several.
    ///
    /// @param name of a resource
    public Optional<Remote> of(String name) {
        return Optional.ofNullable(byResource.get(name));
    }

    private static Optional<Node> meant(Resource resource, Locations locations) {
        List<Node> allowed = locations.allowed(resource);
        List<Node> meant = allowed.size() == 1 ? allowed : locations.preferred(resource);
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private Optional<Remote> guest(Node node) {
        return remotes.stream().filter(remote -> remote.node().equals(node) && node.kind() == Node.Kind.GUEST).findFirst();
    }

    /// The top-level resources that are meant for a guest node, in document order.
    public List<Resource> inside(Node guest) {
        return List.copyOf(inside.getOrDefault(guest, List.of()));
    }
}
