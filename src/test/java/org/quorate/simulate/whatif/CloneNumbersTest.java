package org.quorate.simulate.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.simulate.Placement;
import org.quorate.model.Design;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.Outcome.Turn;
import org.quorate.template.Templates;

class CloneNumbersTest {

    private final WhatIf whatIf = WhatIf.of(Facts.of(Templates.named("stretched-two-site").orElseThrow().create(Map.of()).topology()));

    private List<Outcome> play(String... steps) throws UnclearEventException {
        return ScenarioRun.play(whatIf, Stream.of(steps).map(List::of).toList());
    }

    private static List<Fate> clone(Outcome outcome) {
        return outcome.fates().stream().filter(fate -> fate.resource().equals("ping")).toList();
    }

    @Test
    void instancesOnLivingNodesStayWhatTheyAre() throws UnclearEventException {
        List<Fate> fates = clone(play("site:north").getLast());
        assertThat(fates).extracting(Fate::instance).containsExactly("ping:0", "ping:1", "ping:2", "ping:3");
        assertThat(fates).allSatisfy(fate -> {
            boolean north = List.of("node1", "node2").contains(fate.from().orElseThrow());
            assertThat(fate.turn()).isEqualTo(north ? Turn.ENDED : Turn.KEPT);
            assertThat(fate.to()).isEqualTo(north ? Optional.empty() : fate.from());
        });
    }

    @Test
    void theNumbersHoldOverLaterEvents() throws UnclearEventException {
        List<Outcome> outcomes = play("host:node1", "host:node2", "return:host:node2");
        Map<String, String> runs = new TreeMap<>();
        clone(outcomes.getLast()).forEach(fate -> fate.to().ifPresent(node -> runs.put(node, fate.instance())));
        Map<String, String> first = new TreeMap<>();
        whatIf.running().placement().forEach((instance, node) -> first.put(node, instance.startsWith("ping:") ? instance : first.get(node)));
        assertThat(runs).hasSize(3).containsKey("node2").containsEntry("node3", first.get("node3")).containsEntry("node4", first.get("node4"));
    }

    @Test
    void allInstancesOfACloneCrashWhateverTheirNumbers() throws UnclearEventException {
        List<Fate> fates = clone(play("host:node1", "crash:ping").getLast());
        assertThat(fates).filteredOn(fate -> fate.to().isPresent()).hasSize(3).allSatisfy(fate -> assertThat(fate.turn()).isEqualTo(Turn.RESTARTED));
    }

    @Test
    void theyAreThoseOfTheFirstStartWhichTheDrawingShows() {
        Design design = Designs.cluster().hosts(3).fenceEach().resource("db", "ocf:pacemaker:Stateful").clone("dbs", "db").meta("dbs", "promotable", "true")
                .location("dbs", "node3", "100").resource("ping").clone("pings", "ping").design();
        Map<String, String> drawn = new TreeMap<>();
        Placement.estimate(Facts.of(design.topology())).nodes().forEach((instance, node) -> node.ifPresent(name -> drawn.put(instance, name)));
        assertThat(Play.engine(design).running().placement()).containsExactlyInAnyOrderEntriesOf(drawn);
        assertThat(drawn).as("not in the order of the nodes").containsEntry("db:0", "node3");
    }
}
