package org.quorate.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.analysis.Facts;
import org.quorate.layout.Containment;
import org.quorate.layout.Packing;
import org.quorate.layout.Rect;
import org.quorate.model.Design;
import org.quorate.model.Diagram;
import org.quorate.model.Diagram.Point;
import org.quorate.simulate.Placement;

class RoutesTest {

    private static Routes routes() {
        Facts facts = Facts.of(Design.EMPTY.topology());
        return new Routes(Packing.arrange(Containment.of(Design.EMPTY, facts, Placement.estimate(facts)), Diagram.EMPTY));
    }

    @ParameterizedTest
    @CsvSource({"400, 0", "400, 200", "400, 600", "-400, 0", "-400, 600", "0, 600", "100, 600", "400, -600"})
    void aLinkBetweenSitesLeadsFromEdgeToEdgeAlongTheAxes(double x, double y) {
        Rect one = new Rect(0, 0, 300, 400);
        Rect other = new Rect(x, y, 280, 300);

        List<Point> route = routes().sites(one, other);

        assertThat(List.of(route.getFirst(), route.getLast())).anySatisfy(end -> assertThat(isOnEdge(one, end)).isTrue())
                .anySatisfy(end -> assertThat(isOnEdge(other, end)).isTrue());
        for (int i = 1; i < route.size(); i++) {
            assertThat(route.get(i).x() == route.get(i - 1).x() || route.get(i).y() == route.get(i - 1).y()).isTrue();
        }
    }

    private static boolean isOnEdge(Rect rect, Point point) {
        boolean within = point.x() >= rect.x() && point.x() <= rect.right() && point.y() >= rect.y() && point.y() <= rect.bottom();
        return within && (point.x() == rect.x() || point.x() == rect.right() || point.y() == rect.y() || point.y() == rect.bottom());
    }
}
