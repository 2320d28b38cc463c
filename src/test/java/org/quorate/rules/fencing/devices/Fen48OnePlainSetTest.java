package org.quorate.rules.fencing.devices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.CibRule;
import org.quorate.model.Components;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.rules.RuleVerdict;

class Fen48OnePlainSetTest {

    private final Fen48OnePlainSet rule = new Fen48OnePlainSet();

    private static Designs with(NvSet second) {
        return Designs.cluster().nodes(1).fenceEach()
                .change(Primitive.class, "fence-node1", device -> Components.with(device, "instanceAttributes",
                Stream.concat(device.instanceAttributes().stream(), Stream.of(second)).toList()));
    }

    @Test
    void twoSets() {
        RuleVerdict.of(rule, with(NvSet.of(Nv.of("lanplus", "1")))).finds("fence-node1 has more than one set of attributes of a kind.")
                .about("fence-node1").everyFixRemoves();
    }

    @Test
    void aRule() {
        CibRule rule = new CibRule(Optional.empty(), Optional.of("100"), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        RuleVerdict.of(this.rule, with(Components.with(NvSet.of(Nv.of("lanplus", "1")), "rule", Optional.of(rule))))
                .finds("fence-node1 has a set of attributes with a rule.");
    }

    @Test
    void oneSet() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach()).findsNothing();
    }
}
