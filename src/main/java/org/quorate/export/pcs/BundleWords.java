package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.any;
import static org.quorate.export.pcs.PcsLimits.first;
import static org.quorate.export.pcs.PcsLimits.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.quorate.cib.CibIds;
import org.quorate.model.Bundle;
import org.quorate.model.Bundle.ContainerNetwork;
import org.quorate.model.Bundle.PortMapping;
import org.quorate.model.Bundle.Storage;
import org.quorate.model.Bundle.StorageMapping;

/// A bundle, without what runs in it, in pcs's words.
///
/// Source: pcs/lib/cib/resource/bundle.py
final class BundleWords {
    private static final Set<String> ENGINES = Set.of("docker", "podman", "rkt");
    private static final Set<String> CONTAINER = Set.of("image", "masters", "network", "options", "promoted-max", "run-command", "replicas", "replicas-per-host");
    private static final Set<String> NETWORK = Set.of("control-port", "host-interface", "host-netmask", "ip-range-start");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern POSITIVE = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}");
    private static final Pattern NETMASK = Pattern.compile("[1-9]|[12][0-9]|3[0-2]");
    private static final Pattern RANGE = Pattern.compile("(" + PORT + ")-(" + PORT + ")");
    private static final Map<String, Pattern> VALUES = Map.of("masters", COUNT, "promoted-max", COUNT, "replicas", POSITIVE, "replicas-per-host", POSITIVE,
            "control-port", PORT, "host-netmask", NETMASK);

    private final PcsVersion version;

    BundleWords(PcsVersion version) {
        this.version = version;
    }

    Optional<String> limit(Bundle bundle) {
        Map<String, String> container = bundle.container().options();
        return first(when(bundle.description().isPresent(), "a description"),
                when(!bundle.instanceAttributes().isEmpty(), "instance attributes of a bundle"),
                PcsLimits.sets(bundle.metaAttributes(), "meta attributes"), PcsLimits.foreign(bundle.foreign()),
                when(!ENGINES.contains(bundle.container().engine()), "containers of " + bundle.container().engine()),
                version.container(bundle.container().engine()),
                when(!container.containsKey("image"), "a bundle without an image"),
                when(container.containsKey("masters") && container.containsKey("promoted-max"), "masters and promoted-max of one bundle"),
                options(container, CONTAINER), any(List.copyOf(container.keySet()), version::containerOption),
                bundle.network().flatMap(BundleWords::limit), bundle.storage().flatMap(BundleWords::limit),
                when(bundle.child().isPresent() && !isReached(bundle), "a resource in a bundle that cannot be reached"));
    }

    /// pcs wants to know how Pacemaker speaks to what runs inside.
    private static boolean isReached(Bundle bundle) {
        return bundle.network().map(ContainerNetwork::options).filter(options -> options.containsKey("control-port") || options.containsKey("ip-range-start")).isPresent();
    }

    private static Optional<String> options(Map<String, String> options, Set<String> known) {
        return any(List.copyOf(options.entrySet()), option -> first(
                when(!known.contains(option.getKey()), "the option " + option.getKey() + " of a bundle"),
                when(option.getValue().isEmpty(), "an empty option of a bundle"),
                when(VALUES.containsKey(option.getKey()) && !VALUES.get(option.getKey()).matcher(option.getValue()).matches(),
                        option.getKey() + "=" + option.getValue())));
    }

    private static Optional<String> limit(ContainerNetwork network) {
        return first(when(network.id().isPresent(), "the id of a bundle's network"),
                when(network.options().isEmpty() && network.ports().isEmpty(), "a network that says nothing"),
                options(network.options(), NETWORK), any(network.ports(), BundleWords::limit));
    }

    private static Optional<String> limit(PortMapping port) {
        return first(port.id().flatMap(PcsLimits::id),
                when(port.port().isPresent() == port.range().isPresent(), "a port mapping without a port, or with two"),
                when(port.internalPort().isPresent() && port.port().isEmpty(), "an internal port alone"),
                any(Stream.concat(port.port().stream(), port.internalPort().stream()).toList(), text -> when(!PORT.matcher(text).matches(), "the port " + text)),
                port.range().flatMap(range -> when(!RANGE.matcher(range).matches(), "the ports " + range)));
    }

    private static Optional<String> limit(Storage storage) {
        return first(when(storage.id().isPresent(), "the id of a bundle's storage"),
                when(storage.mappings().isEmpty(), "a storage that says nothing"), any(storage.mappings(), BundleWords::limit));
    }

    private static Optional<String> limit(StorageMapping mapping) {
        return first(mapping.id().flatMap(PcsLimits::id),
                when(mapping.sourceDir().isPresent() == mapping.sourceDirRoot().isPresent(), "a storage mapping without a source, or with two"),
                when(mapping.targetDir().isEmpty(), "a storage mapping without a target"),
                when(Stream.of(mapping.sourceDir(), mapping.sourceDirRoot(), mapping.targetDir(), mapping.options()).flatMap(Optional::stream).anyMatch(String::isEmpty),
                        "an empty option of a bundle"));
    }

    static List<String> words(Bundle bundle) {
        List<String> words = new ArrayList<>(List.of("resource", "bundle", "create", bundle.name(), "container", bundle.container().engine()));
        words.addAll(Pairs.of(bundle.container().options()));
        bundle.network().ifPresent(network -> {
            if (!network.options().isEmpty()) {
                words.add("network");
                words.addAll(Pairs.of(network.options()));
            }
            network.ports().forEach(port -> {
                words.add("port-map");
                add(words, "id", port.id());
                add(words, "port", port.port());
                add(words, "internal-port", port.internalPort());
                add(words, "range", port.range());
            });
        });
        List<StorageMapping> mappings = bundle.storage().map(Storage::mappings).orElse(List.of());
        for (int i = 0; i < mappings.size(); i++) {
            StorageMapping mapping = mappings.get(i);
            words.addAll(List.of("storage-map", "id=" + mapping.id().orElse(CibIds.storageMapping(bundle.name(), i))));
            add(words, "source-dir", mapping.sourceDir());
            add(words, "source-dir-root", mapping.sourceDirRoot());
            add(words, "target-dir", mapping.targetDir());
            add(words, "options", mapping.options());
        }
        words.addAll(Pairs.after("meta", bundle.metaAttributes()));
        return words;
    }

    private static void add(List<String> words, String name, Optional<String> value) {
        value.ifPresent(text -> words.add(name + "=" + text));
    }
}
