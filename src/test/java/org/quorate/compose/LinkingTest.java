package org.quorate.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.compose.Room.best;
import static org.quorate.compose.Room.choice;
import static org.quorate.compose.Room.get;
import static org.quorate.compose.Room.id;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.FencingLevel;
import org.quorate.model.Host;
import org.quorate.model.LocationConstraint;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.Score;
import org.quorate.model.SiteLink;
import org.quorate.template.Template;
import org.quorate.template.Templates;

class LinkingTest {

    private final Design room = Room.designs().resource("db", "ocf:heartbeat:pgsql").design();

    private static Verdict link(Design design, String from, String to) {
        return Linking.of(design, Room.facts(design), id(from), id(to));
    }

    @Test
    void two_services_may_be_ordered_kept_together_or_kept_apart() {
        Verdict verdict = link(room, "db", "web");
        assertThat(verdict.choices()).extracting(Offer::effect)
                .containsExactly("web starts after db", "db runs where web runs", "db never runs where web runs");
        assertThat(get(choice(room, verdict, 0), OrderConstraint.class, "order-db-web-mandatory")).satisfies(order -> {
            assertThat(order.first()).isEqualTo("db");
            assertThat(order.then()).isEqualTo("web");
        });
        assertThat(get(choice(room, verdict, 1), ColocationConstraint.class, "colocation-db-web-INFINITY").score()).contains(Score.INFINITY);
        assertThat(get(choice(room, verdict, 2), ColocationConstraint.class, "colocation-db-web--INFINITY").score()).contains(Score.MINUS_INFINITY);
    }

    @Test
    void a_service_and_a_node_may_be_linked_by_preference_confinement_or_ban() {
        assertThat(link(room, "web", "node1").choices()).extracting(Offer::effect).containsExactly("web will prefer node1 (score 100)",
                "web will run only on node1", "web will never run on node1");
    }

    @Test
    void a_ban_takes_the_place_of_a_preference() {
        Design prefers = Room.designs().location("web", "node1", "100").design();
        assertThat(choice(prefers, link(prefers, "web", "node1"), 2).topology().all(LocationConstraint.class).map(LocationConstraint::place))
                .containsExactly(new LocationConstraint.OnNode("node1", Score.MINUS_INFINITY));
    }

    @Test
    void a_fence_device_takes_over_a_node_or_becomes_its_next_level() {
        Verdict verdict = link(room, "fence-node1", "node2");
        assertThat(get(best(room, verdict), Primitive.class, "fence-node1").parameter("pcmk_host_list")).contains("node1,node2");
        assertThat(get(choice(room, verdict, 1), FencingLevel.class, "fl-node2-1").devices()).containsExactly("fence-node1");
    }

    @Test
    void a_second_device_makes_the_first_one_level_one() {
        Design two = Room.designs().fence("fence-pdu", "fence_apc_snmp", "node2").design();
        Design levels = choice(two, link(two, "fence-pdu", "node1"), 1);
        assertThat(levels.topology().all(FencingLevel.class)).extracting(FencingLevel::index, FencingLevel::devices)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1", List.of("fence-node1")), org.assertj.core.groups.Tuple.tuple("2", List.of("fence-pdu")));
        assertThat(get(levels, Primitive.class, "fence-pdu").parameter("pcmk_host_list")).contains("node2,node1");
    }

    @Test
    void a_host_draws_power_from_a_pdu_with_a_supply_more() {
        Host host = get(best(room, link(room, "node1", "pdu-b")), Host.class, "node1");
        assertThat(host.supplies()).extracting(supply -> supply.source().orElseThrow()).containsExactly(id("pdu-a"), id("pdu-b"));
    }

    @Test
    void links_between_things_may_be_drawn_from_either_end() {
        assertThat(best(room, link(room, "pdu-b", "node1"))).isEqualTo(best(room, link(room, "node1", "pdu-b")));
    }

    @Test
    void a_host_is_plugged_into_a_switch() {
        Host host = get(best(room, link(room, "node1", "sw-1")), Host.class, "node1");
        assertThat(host.ports()).singleElement().satisfies(port -> {
            assertThat(port.network()).isEqualTo(id("ring0"));
            assertThat(port.through()).contains(id("sw-1"));
        });
    }

    @Test
    void a_port_without_a_switch_is_the_one_that_is_plugged_in() {
        Design ported = best(room, link(room, "node1", "ring0"));
        assertThat(get(best(ported, link(ported, "node1", "sw-1")), Host.class, "node1").ports()).hasSize(1);
    }

    @Test
    void sites_are_linked_once() {
        Design two = Room.designs().site("annex").design();
        Design linked = best(two, link(two, "hall", "annex"));
        assertThat(linked.topology().all(SiteLink.class)).hasSize(1);
        assertThat(link(linked, "annex", "hall")).isEqualTo(Verdict.refused("annex and hall are linked already"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses_with_the_reason(String from, String to, String reason) {
        assertThat(link(room, from, to)).isEqualTo(Verdict.refused(reason));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("vm-guest1-machine", "fence-node1", "A guest node cannot run a fence device: fencing is the cluster nodes' work"),
                Arguments.of("fence-node1", "vm-guest1-machine", "A guest node is fenced by recovering its VM; it needs no fence device"),
                Arguments.of("fence-node1", "rack-a", "A fence device fences nodes; rack-a is a rack, not a node of the cluster"),
                Arguments.of("rack-a", "web", "No link leads from a rack to a service"),
                Arguments.of("sw-1", "ring0", "sw-1 carries ring0 already"),
                Arguments.of("node1", "node1", "A link has two different ends"));
    }

    @Test
    void every_link_between_everything_is_refused_with_a_reason_or_changes_the_design() {
        for (Template template : Templates.all()) {
            Design design = template.create(Map.of());
            List<ElementId> ids = design.topology().elements().stream().map(Element::id).limit(60).toList();
            for (ElementId from : ids) {
                for (ElementId to : ids) {
                    check(design, Linking.of(design, Room.facts(design), from, to));
                }
            }
        }
    }

    private static void check(Design design, Verdict verdict) {
        assertThat(verdict.sentence()).isNotBlank().doesNotEndWith(".");
        verdict.choices().forEach(offer -> assertThat(offer.shows()).allSatisfy(id ->
                assertThat(offer.edit().apply(design).topology().find(id)).isPresent()));
    }

    @Test
    void a_link_to_nowhere_is_none() {
        assertThat(Linking.of(room, Room.facts(room), id("web"), ElementId.of("gone"))).isEqualTo(Verdict.refused("A link has two ends"));
    }
}
