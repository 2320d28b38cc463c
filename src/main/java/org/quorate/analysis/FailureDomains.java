package org.quorate.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Machine;
import org.quorate.model.Network;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.Rack;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.Switch;
import org.quorate.model.Topology;

/// What dies with what: each part of the machine room that takes others along, and what fails with any set of parts.
public final class FailureDomains {

    private final FaultTree tree;
    private final Map<ElementId, FailureDomain> domains = new LinkedHashMap<>();
    private final Map<ElementId, Outage> outages = new LinkedHashMap<>();

    private FailureDomains(FaultTree tree) {
        this.tree = tree;
    }

    static FailureDomains of(Topology topology, FaultTree tree) {
        FailureDomains all = new FailureDomains(tree);
        List<ElementId> machines = topology.all(Machine.class).map(Machine::id).toList();
        Stream.of(FailureDomain.Kind.values()).forEach(kind -> elements(topology, kind).forEach(element -> {
            Outage outage = tree.outage(List.of(Part.of(element.id())));
            Set<ElementId> lost = machines.stream().filter(machine -> !outage.works(machine)).collect(Collectors.toCollection(LinkedHashSet::new));
            all.outages.put(element.id(), outage);
            all.domains.put(element.id(), new FailureDomain(element.id(), element.name(), kind, Collections.unmodifiableSet(lost)));
        }));
        return all;
    }

    private static Stream<? extends Element> elements(Topology topology, FailureDomain.Kind kind) {
        return switch (kind) {
            case SITE -> topology.all(Site.class);
            case RACK -> topology.all(Rack.class);
            case FEED -> topology.all(PowerFeed.class);
            case PDU -> topology.all(Pdu.class);
            case NETWORK -> topology.all(Network.class);
            case SWITCH -> topology.all(Switch.class);
            case STORAGE -> topology.all(SharedStorage.class);
            case HOST -> topology.all(Host.class);
        };
    }

    /// All of the design, the largest kind first, each in document order.
    public List<FailureDomain> all() {
        return new ArrayList<>(domains.values());
    }

    public Stream<FailureDomain> of(FailureDomain.Kind kind) {
        return domains.values().stream().filter(domain -> domain.kind() == kind);
    }

    public Optional<FailureDomain> find(ElementId element) {
        return Optional.ofNullable(domains.get(element));
    }

    /// What no longer works when that domain alone fails.
    public Outage outage(FailureDomain domain) {
        return Optional.ofNullable(outages.get(domain.element())).orElseGet(() -> outage(List.of(domain.element())));
    }

    /// What no longer works when all of these fail at once.
    public Outage outage(Collection<ElementId> failed) {
        return tree.outage(failed.stream().map(Part::of).toList());
    }

    /// The domains that take an element along (a machine, a switch, a PDU, the quorum device, ...), the element itself not among them.
    public List<FailureDomain> around(ElementId element) {
        return domains.values().stream().filter(domain -> !domain.element().equals(element) && !outage(domain).works(element)).toList();
    }

    /// The site that an element stands in, directly or with its rack or host. Empty: not known.
    public Optional<FailureDomain> site(ElementId element) {
        return of(FailureDomain.Kind.SITE).filter(site -> !outage(site).works(element)).findFirst();
    }
}
