package org.quorate.simulate.prevention;

import java.util.List;
import java.util.Optional;
import org.quorate.analysis.Part;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.Host;
import org.quorate.model.edit.Changes;
import org.quorate.simulate.prevention.Candidate.Effort;

/// Management controllers that went dark with their hosts get power from elsewhere, so that they can confirm that the host is off.
///
/// Source: Pacemaker Explained, "Fence Devices": a device that shares its power with its target cannot tell
final class PowerController implements Remedy {

    @Override
    public String kind() {
        return "other power for management controllers";
    }

    @Override
    public List<Candidate> against(Trouble trouble) {
        List<Host> hosts = trouble.unfenced().stream().flatMap(node -> trouble.topology().find(node.machine(), Host.class).stream())
                .filter(host -> host.controller().isPresent() && !trouble.outage().works(Part.controller(host.id())) && trouble.works(host.place())).toList();
        if (hosts.isEmpty()) {
            return List.of();
        }
        Source source = Source.in(Optional.empty(), hosts.getFirst().supplies(), trouble);
        String what = hosts.size() == 1 ? "controller of " : "controllers of ";
        return List.of(Candidate.of("Power the management %s%s from %s".formatted(what, Trouble.listed(hosts.stream().map(Element::name).toList()), source.name()),
                Optional.of(hosts.getFirst().id()), Effort.EQUIPMENT, design -> powered(design, hosts, source)));
    }

    private static Design powered(Design design, List<Host> hosts, Source source) {
        Design powered = Source.drawn(design, List.of(source));
        for (Host host : hosts) {
            powered = Changes.element(powered, host.id(), Host.class, each -> Components.with(each, "controller",
                    each.controller().map(controller -> Components.with(controller, "power", Optional.of(source.id())))));
        }
        return powered;
    }
}
