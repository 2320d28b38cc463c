package org.quorate.agents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What Pacemaker itself lets one set, with the versions that know it.
///
/// Source: Pacemaker 2.1.5 `pacemaker-controld|schedulerd|fenced metadata`; Pacemaker 3.0.2 lib/common/options.c and
/// ChangeLog.md; Pacemaker Explained, chapters Resources, Collective Resources, Operations and Fencing.
public enum OptionCatalogue {
    CLUSTER_PROPERTIES,
    PRIMITIVE_META,
    GROUP_META,
    CLONE_META,
    BUNDLE_META,
    /// meta attributes of fence devices
    FENCE_META,
    /// parameters that every fence device has, whatever its agent
    FENCE_DEVICE,
    OPERATION,
    NODE_ATTRIBUTES;

    /// Read from its file when first asked for.
    private final class Content {

        private final List<Parameter> parameters = MetadataJson.parameters(MetadataJson.read("/agents/options/"
                + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json").orElseThrow());
    }

    private final java.util.concurrent.atomic.AtomicReference<Content> content = new java.util.concurrent.atomic.AtomicReference<>();

    /// In alphabetical order.
    public List<Parameter> all() {
        Content present = content.get();
        if (present == null) {
            present = new Content();
            content.set(present);
        }
        return present.parameters;
    }

    public Optional<Parameter> find(String name) {
        return all().stream().filter(option -> option.name().equals(name)).findFirst();
    }
}
