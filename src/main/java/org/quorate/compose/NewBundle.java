package org.quorate.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.model.Bundle;
import org.quorate.model.Element;
import org.quorate.model.Foreign;
import org.quorate.model.Primitive;

/// A bundle from the palette: empty, or around the service that it is dropped on.
final class NewBundle {

    private final Draft draft;
    private final Fresh fresh;

    NewBundle(Draft draft) {
        this.draft = draft;
        this.fresh = draft.fresh();
    }

    Verdict on(Optional<Element> onto) {
        return switch (onto.orElse(null)) {
            case null -> Verdict.of(adding(fresh.next(draft.all(Bundle.class).map(Bundle::name), "bundle1"), Optional.empty()));
            case Primitive primitive when isFree(primitive) -> Verdict.of(adding(fresh.wanted(primitive.name() + "-bundle"), Optional.of(primitive.name())));
            case Primitive primitive -> Verdict.refused(primitive.name() + " cannot run in a bundle: only a service that stands in nothing else can");
            default -> Verdict.refused("A bundle is put around a service, or onto the empty canvas");
        };
    }

    private boolean isFree(Primitive primitive) {
        return draft.placedWith(primitive).filter(primitive::equals).isPresent() && primitive.machine().isEmpty() && primitive.guestNode().isEmpty();
    }

    /// A resource within needs a way to reach it: an address for each replica.
    private Offer adding(String name, Optional<String> child) {
        Map<String, String> container = new LinkedHashMap<>();
        container.put("image", "localhost/" + child.orElse(name) + ":latest");
        container.put("replicas", "1");
        Map<String, String> network = new LinkedHashMap<>();
        child.flatMap(_ -> fresh.address(addresses())).ifPresent(address -> network.put("ip-range-start", address));
        Optional<Bundle.ContainerNetwork> reached = child.map(_ -> new Bundle.ContainerNetwork(Optional.empty(),
                network.isEmpty() ? Map.of("control-port", "3121") : network, List.of()));
        Bundle bundle = new Bundle(fresh.id(Bundle.class, name), name, Optional.empty(), new Bundle.Container("podman", container), reached, Optional.empty(), child,
                List.of(), List.of(), Foreign.NONE);
        return Offer.adding("Add bundle " + name, name + child.map(service -> " runs " + service + " in containers").orElse(" becomes a bundle"), List.of(bundle));
    }

    /// the addresses of bundles, else those of the nodes
    private List<String> addresses() {
        List<String> bundles = draft.all(Bundle.class).flatMap(bundle -> bundle.network().stream())
                .flatMap(network -> Optional.ofNullable(network.options().get("ip-range-start")).stream()).toList();
        return bundles.isEmpty() ? draft.all(org.quorate.model.ClusterNode.class).flatMap(node -> node.addresses().stream().limit(1)).toList() : bundles;
    }
}
