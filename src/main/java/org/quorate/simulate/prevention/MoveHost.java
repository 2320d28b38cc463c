package org.quorate.simulate.prevention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Node;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.NaturalId;
import org.quorate.model.Pdu;
import org.quorate.model.PhysicalElement;
import org.quorate.model.PowerFeed;
import org.quorate.model.PowerSupply;
import org.quorate.model.Rack;
import org.quorate.model.Site;
import org.quorate.model.edit.Edit;
import org.quorate.simulate.prevention.Candidate.Effort;

/// One of the hosts that died with their rack or site moves into another one, with its power and the fence devices behind that.
final class MoveHost implements Remedy {

    private static final int MOST = 8;

    @Override
    public String kind() {
        return "another place for a host";
    }

    @Override
    public List<Candidate> against(Trouble trouble) {
        boolean needed = Stream.of(Harm.Kind.QUORUM, Harm.Kind.UNFENCED, Harm.Kind.DOWN).anyMatch(trouble.harm()::has);
        return !needed ? List.of() : trouble.facts().nodes().all().stream().filter(node -> node.kind() != Node.Kind.GUEST)
                .flatMap(node -> trouble.topology().find(node.machine(), Host.class).filter(host -> !trouble.works(host.place())).stream()
                        .flatMap(host -> places(host, trouble).map(place -> moving(node, host, place, trouble))))
                .limit(MOST).toList();
    }

    private static Stream<PhysicalElement> places(Host host, Trouble trouble) {
        Optional<Rack> rack = trouble.topology().find(host.place(), Rack.class);
        Optional<ElementId> site = rack.isPresent() ? rack.flatMap(Rack::site) : host.place();
        Site own = new Site(NaturalId.free(trouble.topology().elements(), Site.class, "new-site"), "new-site");
        return Stream.concat(rack.isPresent() ? racks(site, trouble) : emptiest(Site.class, trouble), Stream.of(own).filter(_ -> !trouble.works(site)));
    }

    /// the emptiest that is well, and a new one
    private static Stream<PhysicalElement> racks(Optional<ElementId> site, Trouble trouble) {
        return Stream.concat(emptiest(Rack.class, trouble), Stream.of(new Rack(NaturalId.free(trouble.topology().elements(), Rack.class, "new-rack"), "new-rack", site))
                .filter(_ -> trouble.works(site)));
    }

    private static Stream<PhysicalElement> emptiest(Class<? extends PhysicalElement> kind, Trouble trouble) {
        return trouble.topology().all(kind).filter(place -> trouble.outage().works(place.id())).map(PhysicalElement.class::cast)
                .min(Comparator.comparing(place -> trouble.topology().all(Host.class).filter(each -> each.place().equals(Optional.of(place.id()))).count())).stream();
    }

    private static Candidate moving(Node node, Host host, PhysicalElement place, Trouble trouble) {
        boolean drawn = trouble.topology().find(place.id()).isPresent();
        String where = drawn ? place.name() : place instanceof Rack ? "a rack of its own" : "a site of its own";
        return Candidate.of("Put %s into %s".formatted(node.name(), where), Optional.of(host.id()), Effort.MACHINE, design -> moved(design, node, host, place));
    }

    private static Design moved(Design design, Node node, Host host, PhysicalElement place) {
        Rewiring rewiring = new Rewiring(node);
        List<PowerSupply> supplies = new ArrayList<>();
        for (PowerSupply supply : host.supplies()) {
            Optional<Pdu> old = design.topology().find(supply.source(), Pdu.class);
            Optional<ElementId> source = old.isEmpty() ? supply.source() : counterpart(design, old.get(), place).map(Element::id);
            supplies.add(new PowerSupply(source.filter(each -> serves(design, each, place)), Optional.empty()));
            old.ifPresent(pdu -> rewiring.replace(pdu.id(), source));
        }
        Design moved = Edit.put("", List.of(place, Components.with(Components.with(host, "place", Optional.of(place.id())), "supplies", supplies))).apply(design);
        return rewiring.in(moved);
    }

    /// the PDU of the rack on the same feed, else the feed itself
    private static Optional<Element> counterpart(Design design, Pdu old, PhysicalElement place) {
        return design.topology().all(Pdu.class).filter(pdu -> pdu.rack().equals(Optional.of(place.id())) && pdu.feed().equals(old.feed())).map(Element.class::cast).findFirst()
                .or(() -> old.feed().flatMap(design.topology()::find));
    }

    /// a feed serves its own site only; what feeds another one is not known
    private static boolean serves(Design design, ElementId source, PhysicalElement place) {
        Optional<ElementId> site = place instanceof Rack rack ? rack.site() : Optional.of(place.id());
        return design.topology().find(source, PowerFeed.class).flatMap(PowerFeed::site).map(own -> site.equals(Optional.of(own))).orElse(true);
    }
}
