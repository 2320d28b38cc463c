package org.quorate.rules.fencing.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FencingMatrix;
import org.quorate.analysis.Node;
import org.quorate.model.ElementId;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen06HostsOfGuestsCovered implements Rule {

    @Override
    public String id() {
        return "FEN-06";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        boolean any = !facts.fencing().devices().isEmpty() || facts.fencing().isByWatchdog();
        return facts.nodes().clusterNodes().stream().filter(host -> any && facts.fencing().isEnabled() && !facts.fencing().isCovered(host))
                .flatMap(host -> problem(facts, host).stream());
    }

    private static Optional<Problem> problem(Facts facts, Node host) {
        List<FencingMatrix.WithHost> guests = facts.fencingMatrix().withHost()
                .filter(guest -> guest.hosts().stream().anyMatch(row -> row.node().equals(host))).toList();
        if (guests.isEmpty()) {
            return Optional.empty();
        }
        String others = guests.size() == 1 ? "" : " and " + (guests.size() - 1) + " more";
        List<ElementId> subjects = Stream.concat(Stream.of(host.element()), guests.stream().map(guest -> guest.node().element())).toList();
        Problem problem = Problem.of(host.name() + " may run the VM of " + guests.getFirst().node().name() + others
                + ", and no fence device covers it.", subjects);
        return Optional.of(guests.stream().allMatch(guest -> guest.hosts().size() > 1) ? problem.fix(ban(host, guests)) : problem);
    }

    private static Edit ban(Node host, List<FencingMatrix.WithHost> guests) {
        Edit all = guests.stream().map(guest -> ResourceRemedy.ban(guest.vm(), host.name())).reduce(Edit::then).orElseThrow();
        return Edit.of("Keep the VMs of guest nodes off " + host.name(), all::apply);
    }
}
