package org.quorate.cib;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quorate.agents.SecretParameters;
import org.quorate.model.Bundle;

/// Bundles.
final class BundleReading {

    private static final List<String> USUAL = List.of("instance_attributes", "meta_attributes", "docker", "podman", "rkt", "network", "storage",
            "primitive");
    /// how podman and docker take a variable for the container
    private static final Pattern VARIABLE = Pattern.compile("(?:^|\\s)(?:-e\\s*|--env[\\s=]+)['\"]?([A-Za-z_][A-Za-z0-9_]*)=");

    private final Reading reading;
    private final SetReading sets;

    BundleReading(Reading reading) {
        this.reading = reading;
        sets = new SetReading(reading);
    }

    /// Whether the model has a place for all parts of it.
    boolean isComplete(XmlBundles.Bundle bundle) {
        return bundle.id != null && bundle.children(XmlBundles.Engine.class).count() == 1
                && bundle.children(XmlBundles.Engine.class).allMatch(engine -> engine.children.isEmpty())
                && bundle.children(XmlBundles.Network.class).count() <= 1 && bundle.children(XmlBundles.Storage.class).count() <= 1
                && bundle.children(XmlBundles.Network.class).flatMap(network -> network.children.stream())
                        .allMatch(child -> child instanceof XmlBundles.PortMapping port && port.isLeaf())
                && bundle.children(XmlBundles.Storage.class).allMatch(storage -> storage.others.isEmpty() && storage.children.stream()
                        .allMatch(child -> child instanceof XmlBundles.StorageMapping mapping && mapping.isLeaf()))
                && bundle.children(XmlResources.Primitive.class).count() <= 1;
    }

    Bundle bundle(XmlBundles.Bundle bundle) {
        String name = Objects.requireNonNull(bundle.id);
        XmlBundles.Engine engine = bundle.children(XmlBundles.Engine.class).findFirst().orElseThrow();
        Map<String, String> options = new LinkedHashMap<>();
        engine.id().ifPresent(id -> options.put("id", id));
        options.putAll(engine.otherAttributes());
        tellOpenSecrets(name, options.getOrDefault("options", ""));
        return new Bundle(reading.newId(Bundle.class, name), name, Optional.ofNullable(bundle.description),
                new Bundle.Container(engine.element(), options),
                bundle.children(XmlBundles.Network.class).findFirst().map(network -> network(name, network)),
                bundle.children(XmlBundles.Storage.class).findFirst().map(storage -> storage(name, storage)),
                bundle.children(XmlResources.Primitive.class).findFirst().flatMap(XmlObject::id),
                sets.instanceAttributes(name, bundle), sets.metaAttributes(name, bundle), reading.foreign(name, bundle, USUAL));
    }

    /// A part of a text has no name to replace it.
    private void tellOpenSecrets(String bundle, String options) {
        VARIABLE.matcher(options).results().map(found -> found.group(1)).filter(SecretParameters::isSecret).distinct().forEach(variable -> reading.note(
                "The options of bundle %s give %s to its container in the open, and it stays so: put it into a file and name that with --env-file."
                        .formatted(bundle, variable)));
    }

    private Bundle.ContainerNetwork network(String bundle, XmlBundles.Network network) {
        return new Bundle.ContainerNetwork(network.id(), network.otherAttributes(), network.children(XmlBundles.PortMapping.class).map(port -> {
            Bundle.PortMapping mapping = new Bundle.PortMapping(Optional.empty(), Optional.ofNullable(port.port),
                    Optional.ofNullable(port.internalPort), Optional.ofNullable(port.range));
            return new Bundle.PortMapping(reading.written(port.id, CibIds.portMapping(bundle, mapping)), mapping.port(), mapping.internalPort(),
                    mapping.range());
        }).toList());
    }

    private Bundle.Storage storage(String bundle, XmlBundles.Storage storage) {
        List<Bundle.StorageMapping> mappings = new ArrayList<>();
        storage.children(XmlBundles.StorageMapping.class).forEach(mapping -> mappings.add(new Bundle.StorageMapping(
                reading.written(mapping.id, CibIds.storageMapping(bundle, mappings.size())), Optional.ofNullable(mapping.sourceDir),
                Optional.ofNullable(mapping.sourceDirRoot), Optional.ofNullable(mapping.targetDir), Optional.ofNullable(mapping.options))));
        return new Bundle.Storage(storage.id(), mappings);
    }
}
