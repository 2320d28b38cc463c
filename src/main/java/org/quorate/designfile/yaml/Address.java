package org.quorate.designfile.yaml;

import java.util.ArrayList;
import java.util.List;
import org.quorate.designfile.yaml.Node.Mapping;

/// Where a node stands in a tree, in terms that outlive a change of its surroundings: keys, and the labels of items.
///
/// @param steps from the root
public record Address(List<String> steps) {

    public static final Address ROOT = new Address(List.of());

    public Address {
        steps = List.copyOf(steps);
    }

    /// The entry with that key.
    public Address then(String key) {
        return with("." + key);
    }

    /// The item of a sequence.
    public Address then(Node item, int index) {
        return with(item instanceof Mapping mapping && mapping.label().isPresent() ? "=" + mapping.label().get() : "#" + index);
    }

    private Address with(String step) {
        List<String> more = new ArrayList<>(steps);
        more.add(step);
        return new Address(more);
    }

    /// What it stands in; the root stands in nothing.
    Address parent() {
        return new Address(steps.subList(0, steps.size() - 1));
    }
}
