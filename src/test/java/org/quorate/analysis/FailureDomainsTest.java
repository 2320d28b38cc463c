package org.quorate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Network;

class FailureDomainsTest {

    @Test
    void aSiteTakesItsRacksAndHostsAlong() {
        FailureDomains domains = Designs.cluster().site("A").rack("A1", "A").hosts(2).place("host1", "A1").place("host2", "A").facts().failureDomains();
        assertThat(domain(domains, "A").machines()).containsExactly(id("host1"), id("host2"));
        assertThat(domain(domains, "A1").machines()).containsExactly(id("host1"));
        assertThat(domains.site(id("host1"))).map(FailureDomain::name).contains("A");
    }

    @Test
    void aHostRunsWhileOneSupplyIsFed() {
        FailureDomains domains = Designs.cluster().feed("A").feed("B").pdu("pdu1", "A").pdu("pdu2", "B").hosts(2)
                .supplies("host1", "pdu1", "pdu2").supplies("host2", "pdu1").facts().failureDomains();
        assertThat(domain(domains, "A").machines()).containsExactly(id("host2"));
        assertThat(domains.outage(List.of(id("A"), id("B"))).dead()).contains(id("host1"), id("host2"), id("pdu1"), id("pdu2"));
    }

    @Test
    void anUnmanagedMachineDiesWithItsHypervisorAndAManagedOneDoesNot() {
        FailureDomains domains = Designs.cluster().hosts(1).vm("vm9", "host1").opaque("vm1").facts().failureDomains();
        assertThat(domain(domains, "host1").machines()).containsExactly(id("host1"), id("vm9"));
    }

    @Test
    void aCrashedHostKeepsItsPower() {
        Facts facts = Designs.cluster().feed("A").hosts(1).supplies("host1", "A").facts();
        Host host = facts.topology().find(id("host1"), Host.class).orElseThrow();
        assertThat(facts.failureDomains().outage(List.of(id("host1"))).isControllerUp(host)).isTrue();
        assertThat(facts.failureDomains().outage(List.of(id("A"))).isControllerUp(host)).isFalse();
    }

    @Test
    void nodesWithoutACommonLinkAreApart() {
        Facts facts = Designs.cluster().network("ring0", Network.Purpose.CLUSTER).network("ring1", Network.Purpose.CLUSTER)
                .switches("sw1", "ring0").switches("sw2", "ring1").hosts(3).link(0, "ring0").link(1, "ring1")
                .port("host1", "ring0", "sw1").port("host1", "ring1", "sw2").port("host2", "ring0", "sw1").port("host2", "ring1", "sw2")
                .port("host3", "ring0", "sw1").facts();
        assertThat(partitions(facts, "sw2")).hasSize(1);
        assertThat(partitions(facts, "sw1")).extracting(Set::size).containsExactly(2, 1);
    }

    @Test
    void aCutBetweenSitesParts() {
        Facts facts = Designs.cluster().site("A").site("B").siteLink("A", "B", 1.0).hosts(3)
                .place("host1", "A").place("host2", "A").place("host3", "B").facts();
        assertThat(partitions(facts, "A-B")).extracting(Set::size).containsExactly(2, 1);
    }

    private static List<Set<Node>> partitions(Facts facts, String failed) {
        return facts.links().partitions(facts.failureDomains().outage(List.of(id(failed))), facts.votes());
    }

    private static FailureDomain domain(FailureDomains domains, String name) {
        return domains.find(id(name)).orElseThrow();
    }

    private static ElementId id(String name) {
        return Designs.id(name);
    }
}
