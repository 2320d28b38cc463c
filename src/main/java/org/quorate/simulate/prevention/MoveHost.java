package org.quorate.simulate.prevention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Node;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Element;
import org.quorate.model.Host;
import org.quorate.model.NaturalId;
import org.quorate.model.Pdu;
import org.quorate.model.PowerSupply;
import org.quorate.model.Rack;
import org.quorate.model.edit.Edit;
import org.quorate.simulate.prevention.Candidate.Effort;

/// One of the hosts that died with their rack moves into another one, with its power and the fence devices behind that.
final class MoveHost implements Remedy {

    private static final int MOST = 8;

    @Override
    public String kind() {
        return "another rack for a host";
    }

    @Override
    public List<Candidate> against(Trouble trouble) {
        boolean needed = Stream.of(Harm.Kind.QUORUM, Harm.Kind.UNFENCED, Harm.Kind.DOWN).anyMatch(trouble.harm()::has);
        return !needed ? List.of() : trouble.facts().nodes().all().stream().filter(node -> node.kind() != Node.Kind.GUEST)
                .flatMap(node -> trouble.topology().find(node.machine(), Host.class).filter(host -> isBuried(host, trouble)).stream()
                        .flatMap(host -> racks(host, trouble).map(rack -> moving(node, host, rack, trouble))))
                .limit(MOST).toList();
    }

    private static boolean isBuried(Host host, Trouble trouble) {
        return trouble.topology().find(host.place(), Rack.class).filter(rack -> !trouble.outage().works(rack.id())).isPresent();
    }

    /// the emptiest that is well, and a new one
    private static Stream<Rack> racks(Host host, Trouble trouble) {
        Stream<Rack> well = trouble.topology().all(Rack.class).filter(rack -> trouble.outage().works(rack.id()))
                .min(Comparator.comparing(rack -> trouble.topology().all(Host.class).filter(each -> each.place().equals(Optional.of(rack.id()))).count())).stream();
        Optional<ElementId> site = trouble.topology().find(host.place(), Rack.class).flatMap(Rack::site);
        return Stream.concat(well, Stream.of(new Rack(NaturalId.free(trouble.topology().elements(), Rack.class, "new-rack"), "new-rack", site))
                .filter(_ -> trouble.works(site)));
    }

    private static Candidate moving(Node node, Host host, Rack rack, Trouble trouble) {
        boolean drawn = trouble.topology().find(rack.id()).isPresent();
        return Candidate.of("Put %s into %s".formatted(node.name(), drawn ? rack.name() : "a rack of its own"), Optional.of(host.id()), Effort.MACHINE, design -> moved(design, node, host, rack));
    }

    private static Design moved(Design design, Node node, Host host, Rack rack) {
        Rewiring rewiring = new Rewiring(node);
        List<PowerSupply> supplies = new ArrayList<>();
        for (PowerSupply supply : host.supplies()) {
            Optional<Pdu> old = design.topology().find(supply.source(), Pdu.class);
            Optional<ElementId> source = old.isEmpty() ? supply.source() : counterpart(design, old.get(), rack).map(Element::id);
            supplies.add(new PowerSupply(source, Optional.empty()));
            old.ifPresent(pdu -> rewiring.replace(pdu.id(), source));
        }
        Design moved = Edit.put("", List.of(rack, Components.with(Components.with(host, "place", Optional.of(rack.id())), "supplies", supplies))).apply(design);
        return rewiring.in(moved);
    }

    /// the PDU of the rack on the same feed, else the feed itself
    private static Optional<Element> counterpart(Design design, Pdu old, Rack rack) {
        return design.topology().all(Pdu.class).filter(pdu -> pdu.rack().equals(Optional.of(rack.id())) && pdu.feed().equals(old.feed())).map(Element.class::cast).findFirst()
                .or(() -> old.feed().flatMap(design.topology()::find));
    }
}
