package org.quorate.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.layout.Arrangement;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.model.Diagram.Point;

/// Arrows from where machines and services were to where they go in a what-if.
final class MoveLinks {

    private final Arrangement arrangement;
    private final Routes routes;

    MoveLinks(Arrangement arrangement, Routes routes) {
        this.arrangement = arrangement;
        this.routes = routes;
    }

    /// Those of one machine to one other are one arrow.
    Stream<Link> of(List<Standings.Move> moves) {
        Map<List<BoxId>, Link> links = new LinkedHashMap<>();
        for (Standings.Move move : moves) {
            arrangement.find(move.from()).ifPresent(from -> arrangement.find(move.to()).ifPresent(to ->
                    links.computeIfAbsent(List.of(from.parent(), to.id()), _ -> link(move, from, to, links.size()))));
        }
        return links.values().stream();
    }

    private Link link(Standings.Move move, Placed from, Placed to, int lane) {
        List<Point> route = routes.beside(from, to, lane);
        return new Link(move.from().part((move.from().part() + " to " + move.to()).strip()), LinkKind.MOVE, move.name() + " moves", Set.of(move.from(), move.to()), route,
                Link.End.SQUARE, Link.End.TRIANGLE, "");
    }
}
