package org.quorate.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Several resources in one constraint (`resource_set`).
///
/// @param id        the CIB id where it is not the one that an exporter would make
/// @param reference the CIB id of a set elsewhere that this one stands for (`id-ref`); it has nothing of its own then
/// @param resources names of resources, templates or tags, in their order
/// @param options   `sequential`, `require-all`, `ordering`, `action`, `role`, `score`, `kind` ..., as the CIB names them
public record ResourceSet(Optional<String> id, Optional<String> reference, List<String> resources, Map<String, String> options) {

    public ResourceSet {
        resources = List.copyOf(resources);
        options = Ordered.copyOf(options);
    }

    public static ResourceSet of(List<String> resources, Map<String, String> options) {
        return new ResourceSet(Optional.empty(), Optional.empty(), resources, options);
    }

    static List<String> resources(List<ResourceSet> sets) {
        return sets.stream().flatMap(set -> set.resources().stream()).toList();
    }

    static List<ResourceSet> speakingOf(List<ResourceSet> sets, UnaryOperator<String> swap) {
        return sets.stream().map(set -> new ResourceSet(set.id(), set.reference(), set.resources().stream().map(swap).toList(), set.options())).toList();
    }

    /// Whether its resources depend on each other, one after the other.
    public boolean isSequential() {
        return !option("sequential").map(CibBoolean::isFalse).orElse(false);
    }

    /// Whether all of its resources are needed before the next set, or one suffices.
    public boolean isRequireAll() {
        return !option("require-all").map(CibBoolean::isFalse).orElse(false);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
