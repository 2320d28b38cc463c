package org.quorate.rules.fencing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAgent;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Node;
import org.quorate.model.Components;
import org.quorate.model.Elements;
import org.quorate.model.FencingLevel;
import org.quorate.model.Foreign;
import org.quorate.model.Host;
import org.quorate.model.ManagementController;
import org.quorate.model.NaturalId;
import org.quorate.model.NvSet;
import org.quorate.model.Operations;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Value;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Remedy;

/// The fixes that change the targets of fence devices and the fencing levels.
public final class FenceRemedy {

    private FenceRemedy() {
    }

    /// Adds a node to a device's `pcmk_host_list`.
    public static Edit addTarget(FenceDevice device, String node) {
        return targets("Add " + node + " to the targets of " + device.name(), device, names -> Stream.concat(names, Stream.of(node)),
                map -> map);
    }

    public static Edit removeTarget(FenceDevice device, String node) {
        Predicate<String> other = entry -> !nodeOf(entry).equalsIgnoreCase(node);
        return targets("Remove " + node + " from the targets of " + device.name(), device, names -> names.filter(other), map -> map
                .filter(other));
    }

    public static Edit replaceTarget(FenceDevice device, String old, String node) {
        UnaryOperator<String> swap = entry -> nodeOf(entry).equalsIgnoreCase(old) ? node + entry.substring(nodeOf(entry).length()) : entry;
        return targets("Write " + node + " instead of " + old + " in " + device.name(), device, names -> names.map(swap), map -> map
                .map(swap));
    }

    private static String nodeOf(String entry) {
        return entry.split("[:=]", 2)[0];
    }

    private static Edit targets(String label, FenceDevice device, UnaryOperator<Stream<String>> list, UnaryOperator<Stream<String>> map) {
        return Remedy.change(label, device.primitive().id(), Primitive.class, each -> {
            boolean mapOnly = each.parameter("pcmk_host_list").isEmpty() && each.parameter("pcmk_host_map").isPresent();
            Primitive listed = mapOnly ? each : with(each, "pcmk_host_list", ",", list.apply(entries(each, "pcmk_host_list", "[\\s,;]+")));
            return each.parameter("pcmk_host_map").isEmpty() ? listed
                    : with(listed, "pcmk_host_map", ";", map.apply(entries(each, "pcmk_host_map", "[\\s;]+")));
        });
    }

    private static Stream<String> entries(Primitive device, String parameter, String separator) {
        return Arrays.stream(device.parameter(parameter).orElse("").split(separator)).filter(entry -> !entry.isEmpty());
    }

    private static Primitive with(Primitive device, String parameter, String separator, Stream<String> entries) {
        Optional<Value> value = Optional.of(entries.collect(Collectors.joining(separator))).filter(text -> !text.isEmpty()).map(Value::of);
        return Components.with(device, "instanceAttributes", NvSet.with(device.instanceAttributes(), parameter, value));
    }

    /// What would cover a node: a device that takes further names, or a new device like one that works on a management
    /// controller, where the address of the node's own controller is known.
    public static List<Edit> cover(Facts facts, Node node) {
        Stream<Edit> lists = facts.fencing().devices().stream().filter(device -> device.enabled() && takesNames(device, node))
                .map(device -> addTarget(device, node.name()));
        Optional<String> address = facts.topology().find(node.machine(), Host.class).flatMap(Host::controller)
                .flatMap(ManagementController::address);
        Stream<Edit> copies = facts.fencing().devices().stream()
                .filter(device -> device.agent() == FenceAgent.CONTROLLER && device.enabled() && device.targets().size() == 1).limit(1)
                .flatMap(device -> address.stream().map(ip -> copy(device, node.name(), ip)));
        return Stream.concat(copies, lists).toList();
    }

    private static boolean takesNames(FenceDevice device, Node node) {
        boolean several = switch (device.agent()) {
            case HYPERVISOR, SBD -> true;
            case FABRIC -> node.isClusterNode();
            case CONTROLLER, OUTLET, WATCHDOG, KDUMP, SOFTWARE, OTHER -> false;
        };
        return several && device.listed() && device.ports().isEmpty();
    }

    private static Edit copy(FenceDevice device, String node, String address) {
        String label = "Add a device for " + node + " like " + device.name() + ", at " + address;
        return Edit.of(label, design -> {
            Elements elements = design.topology().elements();
            List<String> taken = elements.of(Resource.class).map(Resource::name).toList();
            String name = taken.contains("fence-" + node) ? "fence-" + node + "-2" : "fence-" + node;
            String parameter = device.primitive().parameter("ipaddr").isPresent() ? "ipaddr" : "ip";
            List<NvSet> attributes = NvSet.with(NvSet.with(NvSet.with(device.primitive().instanceAttributes(), "pcmk_host_map",
                    Optional.empty()),
                    "pcmk_host_list", Optional.of(Value.of(node))), parameter, Optional.of(Value.of(address)));
            Primitive copy = Primitive.of(NaturalId.free(elements, Primitive.class, name), name, device.primitive().agent());
            return Edit.put(label, Components.with(Components.with(Components.with(copy, "instanceAttributes", withoutIds(attributes)),
                    "metaAttributes", withoutIds(device.primitive().metaAttributes())), "operationSet",
                    Operations.of(device.primitive().operations().stream()
                            .map(operation -> Components.with(operation, "id", Optional.empty())).toList()))).apply(design);
        });
    }

    private static List<NvSet> withoutIds(List<NvSet> sets) {
        return sets.stream().map(set -> Components.with(Components.with(set, "id", Optional.empty()), "pairs",
                set.pairs().stream().map(pair -> Components.with(pair, "id", Optional.empty())).toList())).toList();
    }

    /// Adds a fencing level for a node.
    public static Edit addLevel(String label, String node, int index, List<String> devices) {
        return Edit.of(label, design -> {
            String name = "fl-" + node + "-" + index;
            return Edit.put(label, new FencingLevel(NaturalId.free(design.topology().elements(), FencingLevel.class, name), name,
                    new FencingLevel.NodeTarget(node), Integer.toString(index), devices, Foreign.NONE)).apply(design);
        });
    }

    public static Edit setDevices(String label, FencingLevel level, List<String> devices) {
        return Remedy.change(label, level.id(), FencingLevel.class, each -> Components.with(each, "devices", devices));
    }

    public static Edit removeLevel(FencingLevel level) {
        return Edit.remove("Remove the fencing level " + level.name(), List.of(level.id()));
    }
}
