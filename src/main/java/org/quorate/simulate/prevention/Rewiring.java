package org.quorate.simulate.prevention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.FenceWiring;
import org.quorate.analysis.Node;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.FencingLevel;
import org.quorate.model.NvSet;
import org.quorate.model.Pdu;
import org.quorate.model.Primitive;
import org.quorate.model.Value;
import org.quorate.model.edit.Changes;
import org.quorate.model.edit.Edit;

/// What a node's new outlets mean for its fencing: the devices of the new PDUs take the places of those of the old ones; where a new PDU
/// has no device, the level goes.
final class Rewiring {

    private final Node node;
    private final Map<ElementId, Optional<ElementId>> units = new LinkedHashMap<>();

    Rewiring(Node node) {
        this.node = node;
    }

    /// @param unit empty: no PDU takes its place
    void replace(ElementId old, Optional<ElementId> unit) {
        units.put(old, unit);
    }

    Design in(Design design) {
        Facts facts = Facts.of(design.topology());
        Map<String, Optional<String>> devices = new LinkedHashMap<>();
        units.forEach((old, unit) -> device(facts, old).filter(device -> device.reach(node.name()) == FenceDevice.Reach.YES)
                .ifPresent(device -> devices.put(device.name(), unit.flatMap(id -> device(facts, id)).map(FenceDevice::name))));
        Design wired = design;
        for (Map.Entry<String, Optional<String>> entry : devices.entrySet()) {
            wired = targets(wired, entry.getKey(), false);
            wired = entry.getValue().isPresent() ? targets(wired, entry.getValue().get(), true) : wired;
        }
        for (FencingLevel level : facts.fencing().levels(node.name())) {
            wired = level.target() instanceof FencingLevel.NodeTarget ? level(wired, level, devices) : wired;
        }
        return wired;
    }

    private static Optional<FenceDevice> device(Facts facts, ElementId pdu) {
        FenceWiring wiring = facts.fencePaths().wiring();
        return facts.fencing().devices().stream().filter(device -> device.agent() == org.quorate.analysis.FenceAgent.OUTLET
                && wiring.pdu(device).map(Pdu::id).filter(pdu::equals).isPresent()).findFirst();
    }

    private static Design level(Design design, FencingLevel level, Map<String, Optional<String>> devices) {
        List<String> names = new ArrayList<>();
        level.devices().forEach(name -> devices.getOrDefault(name, Optional.of(name)).ifPresent(names::add));
        return names.size() < level.devices().size() ? Edit.remove("", List.of(level.id())).apply(design)
                : Changes.element(design, level.id(), FencingLevel.class, each -> Components.with(each, "devices", names));
    }

    private Design targets(Design design, String device, boolean added) {
        return design.topology().named(Primitive.class, device).map(primitive -> Edit.put("", mapped(primitive, added)).apply(design)).orElse(design);
    }

    /// `node1:1;node2:2`, with the next outlet that is free, or the list of names where there is no map
    private Primitive mapped(Primitive device, boolean added) {
        boolean byMap = device.parameter("pcmk_host_map").isPresent();
        String parameter = byMap ? "pcmk_host_map" : "pcmk_host_list";
        List<String> others = Stream.of(device.parameter(parameter).orElse("").split(byMap ? "[;\\s]+" : "[,;\\s]+"))
                .filter(entry -> !entry.isEmpty() && !entry.split("[:=]", 2)[0].equalsIgnoreCase(node.name())).collect(Collectors.toCollection(ArrayList::new));
        if (added) {
            others.add(byMap ? node.name() + ":" + (highest(others) + 1) : node.name());
        }
        String text = String.join(byMap ? ";" : ",", others);
        return Components.with(device, "instanceAttributes", NvSet.with(device.instanceAttributes(), parameter, Optional.of(text).filter(each -> !each.isEmpty()).map(Value::of)));
    }

    private static int highest(List<String> entries) {
        return entries.stream().flatMap(entry -> Stream.of(entry.replaceFirst("^[^:=]*[:=]", "").split(","))).filter(port -> port.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt).max().orElse(0);
    }
}
