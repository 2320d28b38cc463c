package org.quorate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Primitive;

/// The figures are those that crm_simulate was seen to give.
class CapacityTest {

    @Test
    void eightOfSixteenFitOnTwoHostsAndNineDoNot() {
        assertThat(homeless(8, 16)).isEmpty();
        assertThat(homeless(9, 16)).hasSize(1);
    }

    @Test
    void theSumIsNotEnough() {
        assertThat(homeless(3, 40)).extracting(Primitive::name).containsExactly("vm3");
    }

    private static List<Primitive> homeless(int vms, int size) {
        Designs designs = Designs.cluster().nodes(2).capacity("node1", "memory", "64").capacity("node2", "memory", "64");
        for (int i = 1; i <= vms; i++) {
            designs.opaque("vm" + i).demand("vm" + i, "memory", Integer.toString(size));
        }
        Facts facts = designs.facts();
        return facts.capacity().homeless(facts.nodes().clusterNodes(), (_, _) -> true);
    }
}
