package org.quorate.simulate.prevention;

import java.util.List;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Node;
import org.quorate.model.Design;
import org.quorate.model.FencingLevel;
import org.quorate.model.Foreign;
import org.quorate.model.NaturalId;
import org.quorate.model.Numbers;
import org.quorate.model.edit.Edit;

/// One more fencing level for a node.
///
/// A node has the levels of one target only, so the new one has the target of the others.
final class Levels {

    private static final int LAST = 9;

    private Levels() {
    }

    /// Whether a node has levels, and so room is a question and devices outside of them are not used.
    static boolean has(Facts facts, Node node) {
        return !facts.fencing().levels(node.name()).isEmpty();
    }

    static boolean hasRoom(Facts facts, Node node) {
        return last(facts.fencing().levels(node.name())) < LAST;
    }

    /// After the levels that the node has.
    static Design appended(Design design, Node node, List<String> devices) {
        List<FencingLevel> levels = Facts.of(design.topology()).fencing().levels(node.name());
        FencingLevel.Target target = levels.stream().map(FencingLevel::target).findFirst().orElseGet(() -> new FencingLevel.NodeTarget(node.name()));
        int index = last(levels) + 1;
        String name = "fl-%s-%d".formatted(node.name(), index);
        return Edit.put("", new FencingLevel(NaturalId.free(design.topology().elements(), FencingLevel.class, name), name, target, Integer.toString(index), devices,
                Foreign.NONE)).apply(design);
    }

    /// Behind what fences the node now: where it has no level yet, each device that covers it becomes one, and a single device without any needs none.
    static Design behind(Design design, Node node, List<String> devices) {
        Facts facts = Facts.of(design.topology());
        List<String> present = has(facts, node) ? List.of() : facts.fencing().covering(node.name()).map(FenceDevice::name).filter(name -> !devices.contains(name)).toList();
        Design levelled = design;
        for (String name : present) {
            levelled = appended(levelled, node, List.of(name));
        }
        return present.isEmpty() && !has(facts, node) && devices.size() == 1 ? design : appended(levelled, node, devices);
    }

    private static int last(List<FencingLevel> levels) {
        return levels.stream().mapToInt(level -> Numbers.integer(level.index()).orElse(0)).max().orElse(0);
    }
}
