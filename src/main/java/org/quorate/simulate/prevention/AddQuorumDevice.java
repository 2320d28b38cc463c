package org.quorate.simulate.prevention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Durations;
import org.quorate.analysis.FailureDomain;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Votes;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.NaturalId;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.Site;
import org.quorate.model.edit.Changes;
import org.quorate.model.edit.Edit;
import org.quorate.simulate.prevention.Candidate.Effort;

/// A quorum device at a place without cluster nodes: a new one, or the present one moved there.
///
/// Source: corosync-qdevice(8): `ffsplit` has one vote and is for even numbers of nodes, the votes of `lms` are derived; corosync
/// exec/votequorum.c (`votequorum_readconfig`) for the options that exclude it; sbd(8): the watchdog has to wait longer than the device's `sync_timeout`
final class AddQuorumDevice implements Remedy {

    private static final List<String> EXCLUDED = List.of("two_node", "auto_tie_breaker", "auto_tie_breaker_node", "last_man_standing", "last_man_standing_window",
            "allow_downscale", "expected_votes");
    private static final long SYNC_TIMEOUT = 30_000;

    @Override
    public String kind() {
        return "a quorum device";
    }

    @Override
    public List<Candidate> against(Trouble trouble) {
        Votes votes = trouble.facts().votes();
        boolean needed = Stream.of(Harm.Kind.QUORUM, Harm.Kind.CHANCE, Harm.Kind.TWICE).anyMatch(trouble.harm()::has);
        boolean fits = votes.nodes().size() > 1 && votes.nodes().values().stream().allMatch(count -> count == 1) && !trouble.topology().cluster().name().isBlank();
        if (!needed || !fits) {
            return List.of();
        }
        Optional<Element> place = third(trouble);
        return trouble.topology().quorumDevice().map(device -> moving(device, trouble, place)).orElseGet(() -> adding(trouble, place));
    }

    private static List<Candidate> moving(QuorumDevice device, Trouble trouble, Optional<Element> place) {
        return trouble.outage().works(device.id()) || device.place().isEmpty() ? List.of() : List.of(Candidate.of("Move the quorum device %s %s".formatted(device.name(),
                where(trouble, place)), Optional.of(device.id()), Effort.MACHINE, design -> Changes.element(design, device.id(), QuorumDevice.class,
                        each -> Components.with(each, "place", place.map(Element::id)))));
    }

    private static List<Candidate> adding(Trouble trouble, Optional<Element> place) {
        String algorithm = trouble.facts().votes().nodes().size() % 2 == 0 ? "ffsplit" : "lms";
        return List.of(Candidate.of("Add a quorum device (%s) %s".formatted(algorithm, where(trouble, place)), place.map(Element::id), Effort.MACHINE,
                design -> added(design, algorithm, place.map(Element::id))));
    }

    private static Design added(Design design, String algorithm, Optional<ElementId> place) {
        Design free = design;
        for (String option : EXCLUDED) {
            free = Changes.quorumOption(free, option, Optional.empty());
        }
        QuorumDevice device = new QuorumDevice(NaturalId.free(design.topology().elements(), QuorumDevice.class, "qnetd"), "qnetd", place, "net",
                algorithm.equals("ffsplit") ? Map.of("votes", "1") : Map.of(), Changes.option(Map.of("host", "qnetd"), "algorithm", Optional.of(algorithm)), Map.of());
        return patient(Edit.put("", device).apply(free));
    }

    /// a watchdog that is too quick would reset healthy nodes while the device is asked
    private static Design patient(Design design) {
        Facts facts = Facts.of(design.topology());
        if (design.topology().cluster().sbd().isEmpty() || facts.fencing().watchdogTimeout() > SYNC_TIMEOUT) {
            return design;
        }
        long timeout = SYNC_TIMEOUT + 5_000;
        Design slower = Changes.cluster(design, "sbd", design.topology().cluster().sbd().map(sbd -> Components.with(sbd, "options",
                Changes.option(sbd.options(), "SBD_WATCHDOG_TIMEOUT", Optional.of(Long.toString(timeout / 1000))))));
        return facts.fencing().isByWatchdog() ? Changes.property(slower, "stonith-watchdog-timeout", Optional.of(Durations.seconds(2 * timeout))) : slower;
    }

    /// a site, else a rack, that is well and has no cluster node; empty: none is drawn
    private static Optional<Element> third(Trouble trouble) {
        return Stream.concat(trouble.topology().all(Site.class), trouble.topology().all(Rack.class)).map(Element.class::cast)
                .filter(place -> trouble.outage().works(place.id()) && !hasMembers(place.id(), trouble)).findFirst();
    }

    private static boolean hasMembers(ElementId place, Trouble trouble) {
        return trouble.facts().failureDomains().find(place).map(FailureDomain::machines).stream().anyMatch(machines ->
                trouble.facts().nodes().clusterNodes().stream().anyMatch(node -> node.machine().filter(machines::contains).isPresent()));
    }

    private static String where(Trouble trouble, Optional<Element> place) {
        String failed = trouble.outage().failed().stream().flatMap(part -> trouble.topology().find(part.element()).stream())
                .filter(element -> element instanceof Site || element instanceof Rack).map(Element::name).distinct().collect(Collectors.joining(" and "));
        return place.map(found -> "in " + found.name()).orElse(failed.isEmpty() ? "at a place of its own" : "outside of " + failed);
    }
}
