package org.quorate.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.layout.Box.Kind;
import org.quorate.model.Design;
import org.quorate.simulate.Placement;

class ContainmentTest {

    private static BoxId box(String name) {
        return BoxId.of(Designs.id(name));
    }

    private static Arrangement arrange(Design design, Map<String, Optional<String>> placement) {
        Facts facts = Facts.of(design.topology());
        return Packing.arrange(Containment.of(design, facts, new Placement(placement)), design.diagram());
    }

    @Test
    void aManagedMachineStandsWhereItWouldRun() {
        Design design = Designs.cluster().hosts(2).guest("vm1", "g1").resource("web").design();
        Arrangement arrangement = arrange(design, Map.of("vm1", Optional.of("node2"), "web", Optional.of("g1")));
        assertThat(arrangement.find(box("vm1-machine")).orElseThrow().parent()).isEqualTo(box("host2"));
        assertThat(arrangement.find(box("web")).orElseThrow().parent()).isEqualTo(box("vm1-machine"));
        assertThat(arrangement.show(Designs.id("vm1")).map(Placed::id)).contains(box("vm1-machine"));
    }

    @Test
    void whatRunsNowhereStandsInTheTray() {
        Design design = Designs.cluster().hosts(1).resource("web").design();
        Placed web = arrange(design, Map.of("web", Optional.empty())).find(box("web")).orElseThrow();
        assertThat(web.parent().part()).isEqualTo("not placed");
    }

    @Test
    void guestsInACircleStandInTheTray() {
        Design design = Designs.cluster().hosts(1).guest("vm1", "g1").guest("vm2", "g2").design();
        Arrangement arrangement = arrange(design, Map.of("vm1", Optional.of("g2"), "vm2", Optional.of("g1")));
        assertThat(arrangement.find(box("vm1-machine")).orElseThrow().parent().part()).isEqualTo("not placed");
    }

    @Test
    void aNodeWithoutAMachineIsDrawnAsAHost() {
        Placed node = arrange(Designs.cluster().nodes(1).design(), Map.of()).find(box("node1")).orElseThrow();
        assertThat(node.kind()).isEqualTo(Kind.HOST);
    }

    @Test
    void aCloneHasABoxForEachInstance() {
        Design design = Designs.cluster().hosts(2).resource("ping").clone("ping-clone", "ping").design();
        Arrangement arrangement = arrange(design, Map.of("ping:0", Optional.of("node1"), "ping:1", Optional.of("node2")));
        assertThat(arrangement.find(BoxId.of(Designs.id("ping"), "ping:1")).orElseThrow().parent()).isEqualTo(box("host2"));
        assertThat(arrangement.show(Designs.id("ping-clone")).map(Placed::id)).contains(BoxId.of(Designs.id("ping"), "ping:0"));
    }

    @Test
    void membersStandInTheirGroup() {
        Design design = Designs.cluster().hosts(1).resource("ip").resource("web").group("shop", "ip", "web").design();
        Arrangement arrangement = arrange(design, Map.of("ip", Optional.of("node1"), "web", Optional.of("node1")));
        assertThat(arrangement.children(box("shop"))).extracting(Placed::id).containsExactly(box("ip"), box("web"));
        assertThat(arrangement.find(box("shop")).orElseThrow().parent()).isEqualTo(box("host1"));
    }

    @Test
    void fenceDevicesStandInAStrip() {
        Design design = Designs.cluster().site("hall").rack("rack", "hall").hosts(1).place("host1", "rack").fenceEach().design();
        Placed device = arrange(design, Map.of()).find(box("fence-node1")).orElseThrow();
        assertThat(device.parent()).isEqualTo(box("hall").part("fence devices"));
    }
}
