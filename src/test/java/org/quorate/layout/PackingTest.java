package org.quorate.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.layout.Box.Kind;
import org.quorate.model.Design;
import org.quorate.model.Diagram;
import org.quorate.model.Diagram.Point;
import org.quorate.model.Diagram.Spot;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.template.Templates;

class PackingTest {

    @Property(tries = 60)
    void everythingStandsInsideWhatContainsIt(@ForAll("designs") Design design) {
        Arrangement arrangement = Layouts.pack(design);
        assertThat(arrangement.boxes()).filteredOn(placed -> !placed.parent().equals(BoxId.ROOT)).allSatisfy(placed ->
                assertThat(arrangement.find(placed.parent()).orElseThrow().bounds().contains(placed.bounds())).as(placed.id().toString()).isTrue());
    }

    @Property(tries = 60)
    void nothingThatThePackingPlacesOverlaps(@ForAll("designs") Design design) {
        Arrangement arrangement = Layouts.pack(design);
        for (Placed parent : arrangement.boxes()) {
            List<Placed> children = arrangement.children(parent.id());
            for (Placed one : children) {
                assertThat(children).filteredOn(other -> other != one && !(isStored(design, one) && isStored(design, other)))
                        .filteredOn(other -> one.kind() != Kind.NOTE && other.kind() != Kind.NOTE)
                        .noneMatch(other -> other.bounds().overlaps(one.bounds()));
            }
        }
    }

    @Property(tries = 60)
    void aStoredPositionIsHonoured(@ForAll("designs") Design design) {
        Arrangement arrangement = Layouts.pack(design);
        design.diagram().spots().forEach((id, spot) -> {
            Placed placed = arrangement.show(id).orElseThrow();
            assertThat(arrangement.relative(placed)).isEqualTo(spot.at().orElseThrow());
        });
    }

    private static boolean isStored(Design design, Placed placed) {
        return placed.id().element().flatMap(design.diagram()::spot).isPresent();
    }

    @Provide
    Arbitrary<Design> designs() {
        Arbitrary<Map<Integer, Point>> stored = Arbitraries.maps(Arbitraries.integers().between(1, 12),
                Combinators.combine(Arbitraries.integers().between(12, 900), Arbitraries.integers().between(40, 900)).as((x, y) -> new Point(x, y))).ofMaxSize(3);
        return Combinators.combine(Arbitraries.integers().between(1, 12), Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 24),
                Arbitraries.integers().between(0, 8), stored).as(PackingTest::design);
    }

    /// Hosts dealt to racks (none: they stand nowhere), guests, services, and hosts at stored positions.
    private static Design design(int hosts, int racks, int guests, int services, Map<Integer, Point> stored) {
        Designs designs = Designs.cluster().site("hall").hosts(hosts).network("ring0", org.quorate.model.Network.Purpose.CLUSTER);
        for (int rack = 0; rack < racks; rack++) {
            designs.rack("rack" + rack, "hall");
        }
        for (int host = 1; host <= hosts && racks > 0; host++) {
            designs.place("host" + host, "rack" + host % racks);
        }
        for (int i = 1; i <= guests; i++) {
            designs.guest("vm" + i, "guest" + i);
        }
        for (int i = 1; i <= services; i++) {
            designs.resource("service" + i);
        }
        Map<ElementId, Spot> spots = new LinkedHashMap<>();
        stored.forEach((host, at) -> {
            if (host <= hosts) {
                spots.put(Designs.id("host" + host), Spot.at(at.x(), at.y()));
            }
        });
        return designs.fenceEach().design().withDiagram(new Diagram(spots));
    }

    @Test
    void theReferenceDeploymentHasTheShapeOfAScreen() {
        Rect bounds = Layouts.pack(Templates.named("scale-out-16-64-64").orElseThrow().create(Map.of())).bounds();
        assertThat(bounds.width() / bounds.height()).isBetween(1.2, 2.0);
    }

    @Test
    void storedPositionsReproduceTheArrangement() {
        Design design = Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of());
        Arrangement packed = Layouts.pack(design);
        Arrangement again = Layouts.pack(design.withDiagram(packed.positions(design.diagram())));
        assertThat(again.boxes()).filteredOn(placed -> placed.kind() == Kind.HOST).allSatisfy(placed ->
                assertThat(placed.bounds()).isEqualTo(packed.find(placed.id()).orElseThrow().bounds()));
    }

    @Test
    void aFoldedRackHidesWhatIsInsideAndStandsForIt() {
        Design design = Designs.cluster().site("hall").rack("rack", "hall").hosts(1).place("host1", "rack").design();
        Spot folded = new Spot(Optional.empty(), Optional.empty(), true, false);
        Arrangement arrangement = Layouts.pack(design.withDiagram(new Diagram(Map.of(Designs.id("rack"), folded))));
        assertThat(arrangement.find(BoxId.of(Designs.id("host1")))).isEmpty();
        assertThat(arrangement.show(Designs.id("host1")).map(Placed::id)).contains(BoxId.of(Designs.id("rack")));
    }

    @Test
    void theInnermostBoxIsFoundAtAPoint() {
        Design design = Designs.cluster().hosts(1).resource("web").design();
        Arrangement arrangement = Layouts.pack(design);
        Rect web = arrangement.bounds(Designs.id("web")).orElseThrow();
        assertThat(arrangement.at(web.centerX(), web.centerY())).contains(BoxId.of(Designs.id("web")));
        assertThat(arrangement.at(-100, -100)).isEmpty();
    }

    @Test
    void layersGiveEveryHostAPlaceOfItsOwn() {
        Design design = Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of());
        Diagram diagram = LayeredLayout.arrange(design.topology(), Layouts.pack(design), design.diagram(), LayeredLayout.Progress.NONE).orElseThrow();
        Arrangement arrangement = Layouts.pack(design.withDiagram(diagram));
        assertThat(diagram.spots().keySet()).containsAll(design.topology().all(Host.class).map(Host::id).toList());
        for (Placed parent : arrangement.boxes()) {
            List<Placed> hosts = arrangement.children(parent.id()).stream().filter(placed -> placed.kind() == Kind.HOST || placed.kind() == Kind.RACK).toList();
            assertThat(hosts).allSatisfy(one -> assertThat(hosts).filteredOn(other -> other != one).noneMatch(other -> other.bounds().overlaps(one.bounds())));
        }
    }

    @Test
    void layersCanBeGivenUp() {
        Design design = Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of());
        assertThat(LayeredLayout.arrange(design.topology(), Layouts.pack(design), design.diagram(), _ -> false)).isEmpty();
    }
}
