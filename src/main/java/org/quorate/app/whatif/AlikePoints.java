package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.app.kind.Kind;
import org.quorate.app.whatif.WeakPoint.Toll;

/// Single points of failure of one kind whose failures have one pattern: they cost as many of the same. One that is like no other, or like few, is alone.
///
/// @param points at least one
record AlikePoints(List<WeakPoint> points) {

    /// so many alike are told as one
    private static final int LEAST = 4;

    AlikePoints {
        points = List.copyOf(points);
    }

    private record Pattern(Kind kind, boolean quorum, int unfenceable, int lost) {

        static Pattern of(WeakPoint point) {
            Toll toll = point.toll();
            return new Pattern(point.culprits().getFirst().kind(), toll.quorum(), toll.unfenceable().size(), toll.lost().size());
        }
    }

    /// In the order of the first of each.
    static List<AlikePoints> of(List<WeakPoint> points) {
        Map<Object, List<WeakPoint>> patterns = new LinkedHashMap<>();
        for (WeakPoint point : points) {
            boolean told = point.culprits().size() == 1 && !point.toll().equals(Toll.UNTOLD);
            patterns.computeIfAbsent(told ? Pattern.of(point) : point, _ -> new ArrayList<>()).add(point);
        }
        return patterns.values().stream().flatMap(alike -> alike.size() < LEAST ? alike.stream().map(point -> new AlikePoints(List.of(point)))
                : Stream.of(new AlikePoints(alike))).toList();
    }

    boolean isOne() {
        return points.size() == 1;
    }

    /// Of the parts that fail, where they are several.
    Kind kind() {
        return points.getFirst().culprits().getFirst().kind();
    }

    /// `64 virtual machines`
    String title() {
        return Phrases.count(points.size(), switch (kind()) {
            case VM, CLUSTER_VM, REMOTE_VM, GUEST, OPAQUE_VM -> "virtual machine";
            case PDU -> "PDU";
            default -> kind().word().substring(0, 1).toLowerCase(Locale.ROOT) + kind().word().substring(1);
        });
    }

    /// Who they are, and what each of them does.
    String effect() {
        List<String> names = points.stream().map(point -> point.culprits().getFirst().name()).toList();
        Toll first = points.getFirst().toll();
        boolean same = points.stream().map(WeakPoint::toll).allMatch(first::equals);
        return WeakPoint.names(names) + ": each " + (same ? "has the same effect. " + first.sentence() : String.join(" and ", deeds(first)) + ".");
    }

    private List<String> deeds(Toll first) {
        List<String> deeds = new ArrayList<>();
        if (first.quorum()) {
            deeds.add("loses quorum");
        }
        if (!first.unfenceable().isEmpty()) {
            deeds.add("leaves %s that cannot be fenced".formatted(Phrases.count(first.unfenceable().size(), "node")));
        }
        if (!first.lost().isEmpty()) {
            deeds.add("takes %s%s with it".formatted(Phrases.count(first.lost().size(), "resource"), areOwn() ? " of its own" : ""));
        }
        return deeds;
    }

    /// whether no two of them take the same along
    private boolean areOwn() {
        Set<String> seen = new HashSet<>();
        return points.stream().flatMap(point -> point.toll().lost().stream()).allMatch(seen::add);
    }
}
