package org.quorate.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Resource;

/// What runs inside guest nodes, and what that means for the order of starts: the VM first.
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

    /// Resources of which each must start before the next, and the last before the first, because of orders together with
    /// "the VM before what is in its guest". Empty: there is no such cycle. Cycles of orders alone are not looked for.
    public List<String> startCycle(List<OrderConstraint> orders) {
        Map<String, Set<String>> after = new LinkedHashMap<>();
        orders.forEach(order -> after.computeIfAbsent(order.first(), _ -> new LinkedHashSet<>()).add(order.then()));
        for (Remote remote : remotes) {
            inside(remote.node()).forEach(inner ->
                    after.computeIfAbsent(remote.resource().name(), _ -> new LinkedHashSet<>()).add(inner.name()));
        }
        return remotes.stream().filter(remote -> remote.node().kind() == Node.Kind.GUEST)
                .map(remote -> path(remote.resource().name(), after)).filter(path -> !path.isEmpty()).findFirst().orElse(List.of());
    }

    /// breadth first, from a VM back to itself
    private static List<String> path(String vm, Map<String, Set<String>> after) {
        Map<String, String> from = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(List.of(vm));
        while (!open.isEmpty()) {
            String name = open.removeFirst();
            for (String next : after.getOrDefault(name, Set.of())) {
                if (next.equals(vm)) {
                    return backwards(name, vm, from);
                }
                if (from.putIfAbsent(next, name) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> backwards(String last, String vm, Map<String, String> from) {
        List<String> path = new ArrayList<>();
        for (String name = last; !name.equals(vm); name = from.getOrDefault(name, vm)) {
            path.addFirst(name);
        }
        path.addFirst(vm);
        return path;
    }
}
