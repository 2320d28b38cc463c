package org.quorate.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quorate.analysis.MachineRole;
import org.quorate.model.Corosync;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Machine;
import org.quorate.model.Network;
import org.quorate.model.Note;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.Switch;

/// Places and what surrounds the machines, from the palette.
final class NewPlace {

    private final Draft draft;
    private final Fresh fresh;

    NewPlace(Draft draft) {
        this.draft = draft;
        this.fresh = draft.fresh();
    }

    Verdict site(Optional<Element> onto) {
        if (onto.isPresent()) {
            return Verdict.refused("A site cannot stand in " + Words.a(draft, onto.get()));
        }
        String name = fresh.next(names(Site.class), "site1");
        return Verdict.of(Offer.adding("Add site " + name, name + " becomes a site", List.of(new Site(fresh.id(Site.class, name), name))));
    }

    Verdict rack(Optional<Element> onto) {
        if (onto.isPresent() && !(onto.get() instanceof Site)) {
            return Verdict.refused("A rack cannot stand in " + Words.a(draft, onto.get()));
        }
        String name = fresh.next(names(Rack.class), "rack-1");
        return Verdict.of(Offer.adding("Add rack " + name, name + " becomes a rack" + in(onto),
                List.of(new Rack(fresh.id(Rack.class, name), name, onto.map(Element::id)))));
    }

    /// In a rack a PDU on the feed that serves the rack least, with a feed where the site has none; in a site another feed.
    Verdict power(Optional<Element> onto) {
        Optional<Element> place = onto.flatMap(draft::placeOf);
        return switch (place.orElse(null)) {
            case Rack rack -> Verdict.of(pdu(rack));
            case Site site -> Verdict.of(feed(site));
            case null, default -> Verdict.refused("A PDU stands in a rack, a power feed belongs to a site");
        };
    }

    private Offer feed(Site site) {
        PowerFeed feed = newFeed(Optional.of(site.id()));
        return Offer.adding("Add " + feed.name(), feed.name() + " becomes a power feed of " + site.name(), List.of(feed));
    }

    private PowerFeed newFeed(Optional<ElementId> site) {
        List<String> letters = feeds(site).flatMap(feed -> feed.letter().stream()).toList();
        String letter = Stream.iterate('A', c -> (char) (c + 1)).map(String::valueOf).filter(c -> !letters.contains(c)).findFirst().orElseThrow();
        String name = fresh.wanted("feed-" + letter.toLowerCase(java.util.Locale.ROOT));
        return new PowerFeed(fresh.id(PowerFeed.class, name), name, site, Optional.of(letter), Optional.empty(), false);
    }

    private Stream<PowerFeed> feeds(Optional<ElementId> site) {
        return draft.all(PowerFeed.class).filter(feed -> feed.site().equals(site));
    }

    private Offer pdu(Rack rack) {
        List<Pdu> there = draft.all(Pdu.class).filter(pdu -> pdu.rack().equals(Optional.of(rack.id()))).toList();
        Optional<PowerFeed> least = feeds(rack.site()).min(Comparator.comparingLong(feed ->
                there.stream().filter(pdu -> pdu.feed().equals(Optional.of(feed.id()))).count()));
        PowerFeed feed = least.orElseGet(() -> newFeed(rack.site()));
        String name = fresh.next(names(Pdu.class), "pdu-1");
        Pdu pdu = new Pdu(fresh.id(Pdu.class, name), name, Optional.of(rack.id()), Optional.of(feed.id()), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        List<Element> made = new ArrayList<>(List.of(pdu));
        if (least.isEmpty()) {
            made.add(feed);
        }
        return Offer.adding("Add PDU " + name, name + " becomes a PDU of " + rack.name() + " on " + feed.name(), made);
    }

    /// A switch for the cluster network that has the fewest, or with a first network.
    Verdict networkSwitch(Optional<Element> onto) {
        Optional<Element> place = onto.flatMap(draft::placeOf);
        if (onto.isPresent() && place.isEmpty()) {
            return Verdict.refused("A switch stands in a rack or a site");
        }
        List<Element> made = new ArrayList<>();
        Network network = draft.all(Network.class).filter(each -> each.purpose() == Network.Purpose.CLUSTER)
                .min(Comparator.comparingLong(this::switches)).orElseGet(() -> firstNetwork(made));
        String name = fresh.next(names(Switch.class), "sw-1");
        made.addFirst(new Switch(fresh.id(Switch.class, name), name, place.map(Element::id), List.of(network.id()), List.of()));
        Offer offer = Offer.adding("Add switch " + name, name + " becomes a switch of " + network.name() + in(place), made);
        return Verdict.of(made.size() == 1 || !draft.cluster().corosync().links().isEmpty() ? offer : withLink(offer, network));
    }

    private Network firstNetwork(List<Element> made) {
        String name = fresh.wanted("ring0");
        Network network = new Network(fresh.id(Network.class, name), name, Network.Purpose.CLUSTER, Optional.empty(), false);
        made.add(network);
        return network;
    }

    private Offer withLink(Offer offer, Network network) {
        Corosync.Link link = new Corosync.Link(0, Optional.of(network.id()), Map.of());
        return new Offer(offer.effect(), offer.edit().then(Edits.corosync(draft, "links", List.of(link))), offer.shows());
    }

    private long switches(Network network) {
        return draft.all(Switch.class).filter(device -> device.networks().contains(network.id())).count();
    }

    Verdict storage(Optional<Element> onto) {
        Optional<Element> place = onto.flatMap(draft::placeOf);
        if (onto.isPresent() && place.isEmpty()) {
            return Verdict.refused("Shared storage stands in a rack or a site");
        }
        String name = fresh.next(names(SharedStorage.class), "san-1");
        return Verdict.of(Offer.adding("Add storage " + name, name + " becomes shared storage" + in(place),
                List.of(new SharedStorage(fresh.id(SharedStorage.class, name), name, place.map(Element::id), Optional.of("iSCSI"), List.of(),
                        List.of(), List.of()))));
    }

    /// Its algorithm is `ffsplit`, which gives a vote to one half of an even cluster, where that is even; otherwise `lms`.
    ///
    /// Source: corosync-qdevice(8), "algorithm"
    Verdict quorumDevice(Optional<Element> onto) {
        Optional<QuorumDevice> present = draft.topology().quorumDevice();
        if (present.isPresent()) {
            return Verdict.refused("The cluster has a quorum device already: " + present.get().name());
        }
        if (onto.isPresent() && onto.get() instanceof Machine machine && draft.role(machine) != MachineRole.OUTSIDE) {
            return Verdict.refused("A quorum device must not run on a machine of the cluster that it judges");
        }
        Optional<Element> place = onto.filter(Machine.class::isInstance).or(() -> onto.flatMap(draft::placeOf));
        String algorithm = draft.facts().nodes().clusterNodes().size() % 2 == 0 ? "ffsplit" : "lms";
        String name = fresh.wanted("qnetd1");
        return Verdict.of(Offer.adding("Add quorum device " + name, name + " becomes the quorum device, with " + algorithm,
                List.of(new QuorumDevice(fresh.id(QuorumDevice.class, name), name, place.map(Element::id), "net", Map.of(),
                        new TreeMap<>(Map.of("algorithm", algorithm, "host", name)), Map.of()))));
    }

    Verdict note() {
        String name = fresh.next(names(Note.class), "note1");
        return Verdict.of(Offer.adding("Add note", "A note, without effect on anything",
                List.of(new Note(fresh.id(Note.class, name), name, ""))));
    }

    private <E extends Element> Stream<String> names(Class<E> kind) {
        return draft.all(kind).map(Element::name);
    }

    private static String in(Optional<Element> place) {
        return place.map(each -> " in " + each.name()).orElse("");
    }
}
