package org.quorate.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.quorate.model.Components;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Machine;
import org.quorate.model.Network;
import org.quorate.model.Pdu;
import org.quorate.model.Port;
import org.quorate.model.PowerFeed;
import org.quorate.model.PowerSupply;
import org.quorate.model.SharedStorage;
import org.quorate.model.Switch;
import org.quorate.model.VirtualMachine;

/// Links between physical things: power, network, storage. They may be drawn from either end.
final class Wiring {

    private final Draft draft;

    Wiring(Draft draft) {
        this.draft = draft;
    }

    /// Empty when no cable leads from one to the other.
    Optional<Verdict> of(Element a, Element b) {
        return directed(a, b).or(() -> directed(b, a));
    }

    private Optional<Verdict> directed(Element from, Element to) {
        return switch (to) {
            case Pdu pdu when from instanceof Host || from instanceof Switch || from instanceof SharedStorage -> Optional.of(power(from, pdu));
            case PowerFeed feed when from instanceof Pdu pdu -> Optional.of(Verdict.of(Offer.changing("Feed " + pdu.name() + " from " + feed.name(),
                    pdu.name() + " draws from " + feed.name(), Components.with(pdu, "feed", Optional.of(feed.id())))));
            case PowerFeed feed when from instanceof Host || from instanceof Switch || from instanceof SharedStorage -> Optional.of(power(from, feed));
            case Network network when from instanceof Switch device -> Optional.of(carry(device, network));
            case Network network when hasPorts(from) -> Optional.of(Verdict.of(port(from, network, Optional.empty())));
            case Switch device when hasPorts(from) -> Optional.of(throughSwitch(from, device));
            case SharedStorage storage when from instanceof VirtualMachine vm -> Optional.of(disks(vm, storage));
            default -> Optional.empty();
        };
    }

    private static boolean hasPorts(Element element) {
        return element instanceof Machine || element instanceof SharedStorage || element instanceof Pdu;
    }

    /// the first supply that nothing is known of, or another one; a machine has two as a rule
    private static Verdict power(Element consumer, Element source) {
        @SuppressWarnings("unchecked")
        List<PowerSupply> supplies = new ArrayList<>((List<PowerSupply>) Components.get((Record) consumer, "supplies"));
        PowerSupply plugged = new PowerSupply(Optional.of(source.id()), Optional.empty());
        int open = supplies.indexOf(supplies.stream().filter(supply -> supply.source().isEmpty()).findFirst().orElse(plugged));
        int number = open >= 0 && supplies.get(open).source().isEmpty() ? open : supplies.size();
        if (number < supplies.size()) {
            supplies.set(number, plugged);
        } else {
            supplies.add(plugged);
        }
        Element changed = (Element) Components.with((Record) consumer, "supplies", List.copyOf(supplies));
        return Verdict.of(Offer.changing("Feed " + consumer.name() + " from " + source.name(),
                "supply " + (number + 1) + " of " + consumer.name() + " draws from " + source.name(), changed));
    }

    private static Verdict carry(Switch device, Network network) {
        if (device.networks().contains(network.id())) {
            return Verdict.refused(device.name() + " carries " + network.name() + " already");
        }
        List<ElementId> networks = new ArrayList<>(device.networks());
        networks.add(network.id());
        return Verdict.of(Offer.changing("Let " + device.name() + " carry " + network.name(), device.name() + " carries " + network.name(),
                Components.with(device, "networks", networks)));
    }

    private Verdict throughSwitch(Element from, Switch device) {
        List<Offer> offers = device.networks().stream().flatMap(id -> draft.find(id, Network.class).stream())
                .map(network -> port(from, network, Optional.of(device))).toList();
        return offers.isEmpty() ? Verdict.refused(device.name() + " carries no network yet") : new Verdict.Offers(offers);
    }

    /// plugs in the port that the element has on the network, or a new one
    private static Offer port(Element from, Network network, Optional<Switch> through) {
        BiFunction<List<Port>, Boolean, List<Port>> plugged = (ports, many) -> {
            List<Port> result = new ArrayList<>(ports);
            Optional<Port> present = ports.stream().filter(port -> port.network().equals(network.id()) && port.through().isEmpty()).findFirst();
            Port port = new Port(network.id(), through.map(Switch::id), present.flatMap(Port::address));
            if (present.isPresent()) {
                result.set(result.indexOf(present.get()), port);
            } else if (many || ports.isEmpty()) {
                result.add(port);
            } else {
                result.set(0, port);
            }
            return List.copyOf(result);
        };
        Element changed = switch (from) {
            case Host host -> Components.with(host, "ports", plugged.apply(host.ports(), true));
            case VirtualMachine vm -> Components.with(vm, "ports", plugged.apply(vm.ports(), true));
            case SharedStorage storage -> Components.with(storage, "ports", plugged.apply(storage.ports(), true));
            case Pdu pdu -> Components.with(pdu, "port", Optional.of(plugged.apply(pdu.port().stream().toList(), false).getFirst()));
            default -> throw new IllegalArgumentException(from.name() + " has no ports");
        };
        String end = through.map(device -> network.name() + " through " + device.name()).orElse(network.name());
        return Offer.changing("Connect " + from.name() + " to " + network.name(), from.name() + " is on " + end, changed);
    }

    private static Verdict disks(VirtualMachine vm, SharedStorage storage) {
        if (vm.storage().contains(storage.id())) {
            return Verdict.refused("The disks of " + vm.name() + " are on " + storage.name() + " already");
        }
        List<ElementId> all = new ArrayList<>(vm.storage());
        all.add(storage.id());
        return Verdict.of(Offer.changing("Put " + vm.name() + " on " + storage.name(), "The disks of " + vm.name() + " are on " + storage.name(),
                Components.with(vm, "storage", List.copyOf(all))));
    }
}
