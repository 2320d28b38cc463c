package org.quorate.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Node;
import org.quorate.model.Components;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.FencingLevel;
import org.quorate.model.Foreign;
import org.quorate.model.NvSet;
import org.quorate.model.Numbers;
import org.quorate.model.Pdu;
import org.quorate.model.Primitive;
import org.quorate.model.Value;
import org.quorate.model.edit.Edit;

/// Links that start at a fence device: to a node that it shall fence, to the PDU that it drives.
final class FenceLinking {

    private final Draft draft;
    private final Primitive device;

    FenceLinking(Draft draft, Primitive device) {
        this.draft = draft;
        this.device = device;
    }

    Verdict to(Element target) {
        if (target instanceof Pdu pdu) {
            return Verdict.of(drives(pdu));
        }
        return draft.nodeOf(target).map(this::fences)
                .orElseGet(() -> Verdict.refused("A fence device fences nodes; " + target.name() + " is " + Words.a(draft, target) + ", not a node of the cluster"));
    }

    private Offer drives(Pdu pdu) {
        Optional<Primitive.Wiring> wiring = device.wiring().map(present -> Components.with(present, "unit", Optional.of(pdu.id())))
                .or(() -> Optional.of(new Primitive.Wiring(Optional.of(pdu.id()), Optional.empty(), Optional.empty())));
        return Offer.changing("Let " + device.name() + " drive " + pdu.name(), device.name() + " switches the outlets of " + pdu.name(),
                Components.with(device, "wiring", wiring));
    }

    private Verdict fences(Node node) {
        if (node.kind() == Node.Kind.GUEST) {
            return Verdict.refused("A guest node is fenced by recovering its VM; it needs no fence device");
        }
        boolean listed = names("pcmk_host_list").anyMatch(node.name()::equals) || hasPort(node);
        List<Offer> offers = new ArrayList<>();
        if (!listed) {
            offers.add(Offer.changing("Let " + device.name() + " fence " + node.name(), device.name() + " fences " + node.name(), aimedAt(node)));
        }
        offers.add(level(node, listed));
        boolean inLevel = levels(node).anyMatch(level -> level.devices().contains(device.name()));
        return inLevel && listed ? Verdict.refused(device.name() + " fences " + node.name() + " already") : new Verdict.Offers(offers);
    }

    private boolean hasPort(Node node) {
        return device.parameter("pcmk_host_map").filter(map -> Stream.of(map.split("[;\\s]+")).anyMatch(entry -> entry.startsWith(node.name() + ":"))).isPresent();
    }

    private Primitive aimedAt(Node node) {
        String list = Stream.concat(names("pcmk_host_list"), Stream.of(node.name())).collect(Collectors.joining(","));
        return Components.with(device, "instanceAttributes", NvSet.with(device.instanceAttributes(), "pcmk_host_list", Optional.of(Value.of(list))));
    }

    private Stream<String> names(String parameter) {
        return Stream.of(device.parameter(parameter).orElse("").split("[\\s,;]+")).filter(name -> !name.isEmpty());
    }

    private Stream<FencingLevel> levels(Node node) {
        return draft.all(FencingLevel.class).filter(level -> level.target().equals(new FencingLevel.NodeTarget(node.name())));
    }

    /// the level after those that the node has; without any, what fences it now becomes the first
    private Offer level(Node node, boolean listed) {
        int highest = levels(node).flatMap(level -> Numbers.integer(level.index()).stream()).max(Comparator.naturalOrder()).orElse(0);
        List<String> present = draft.facts().fencing().devices().stream().filter(other -> other.targets().contains(node.name()))
                .map(other -> other.name()).filter(name -> !name.equals(device.name())).toList();
        Fresh fresh = draft.fresh();
        List<Element> made = new ArrayList<>();
        if (highest == 0 && !present.isEmpty()) {
            made.add(newLevel(fresh, node, ++highest, List.of(present.getFirst())));
        }
        int index = highest + 1;
        made.add(newLevel(fresh, node, index, List.of(device.name())));
        if (!listed) {
            made.add(aimedAt(node));
        }
        String what = device.name() + " fences " + node.name() + " at level " + index;
        return new Offer(what, Edit.put("Let " + what.replace(" fences ", " fence "), made), List.of(device.id()));
    }

    private static FencingLevel newLevel(Fresh fresh, Node node, int index, List<String> devices) {
        String name = fresh.wanted("fl-" + node.name() + "-" + index);
        ElementId id = fresh.id(FencingLevel.class, name);
        return new FencingLevel(id, name, new FencingLevel.NodeTarget(node.name()), Integer.toString(index), devices, Foreign.NONE);
    }
}
