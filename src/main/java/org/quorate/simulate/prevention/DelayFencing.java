package org.quorate.simulate.prevention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Node;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.Value;
import org.quorate.model.edit.Changes;
import org.quorate.simulate.prevention.Candidate.Effort;

/// Of two nodes that fence each other, who shoots at the one that matters more has to wait, so that this one survives.
///
/// Source: Pacemaker Explained, Fencing, `pcmk_delay_base` (with `node:delay` pairs since 2.1.2)
final class DelayFencing implements Remedy {

    private static final String DELAY = "10s";

    @Override
    public String kind() {
        return "a fence delay";
    }

    @Override
    public List<Candidate> against(Trouble trouble) {
        if (!trouble.harm().has(Harm.Kind.CHANCE) || !trouble.facts().fenceDelays().isRace()) {
            return List.of();
        }
        return trouble.facts().nodes().clusterNodes().stream().sorted(Comparator.comparing(node -> -load(node, trouble))).map(node -> delaying(node, trouble)).toList();
    }

    /// how much runs on a node before anything happens
    private static long load(Node node, Trouble trouble) {
        return trouble.outcomes().getFirst().fates().stream().filter(fate -> fate.from().equals(Optional.of(node.name()))).count();
    }

    private static Candidate delaying(Node survivor, Trouble trouble) {
        List<FenceDevice> devices = trouble.facts().fencing().covering(survivor.name()).toList();
        return Candidate.of("Set pcmk_delay_base=%s on %s, so that of two nodes that fence each other %s survives".formatted(DELAY,
                        Trouble.listed(devices.stream().map(FenceDevice::name).toList()), survivor.name()),
                devices.stream().map(device -> device.primitive().id()).findFirst(), Effort.OPTION, design -> delayed(design, devices, survivor));
    }

    private static Design delayed(Design design, List<FenceDevice> devices, Node survivor) {
        Design delayed = design;
        for (FenceDevice device : devices) {
            boolean shared = device.targets().stream().anyMatch(target -> !target.equalsIgnoreCase(survivor.name()));
            List<String> pairs = new ArrayList<>(List.of(survivor.name() + ":" + DELAY));
            device.targets().stream().filter(target -> !target.equalsIgnoreCase(survivor.name())).forEach(target -> pairs.add(target + ":0s"));
            String value = shared ? String.join(";", pairs) : DELAY;
            delayed = Changes.element(delayed, device.primitive().id(), Primitive.class, each -> Components.with(each, "instanceAttributes",
                    NvSet.with(each.instanceAttributes(), "pcmk_delay_base", Optional.of(Value.of(value)))));
        }
        return delayed;
    }
}
