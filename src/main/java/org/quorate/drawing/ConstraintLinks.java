package org.quorate.drawing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.layout.Arrangement;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Constraint;
import org.quorate.model.LocationConstraint;
import org.quorate.model.OrderConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.Resource;
import org.quorate.model.Score;
import org.quorate.model.TicketConstraint;

/// Order, colocation and location constraints between what is drawn.
final class ConstraintLinks {

    private final Scene scene;
    private final Directory directory;
    private final Arrangement arrangement;
    private final Routes routes;

    ConstraintLinks(Scene scene, Directory directory, Routes routes) {
        this.scene = scene;
        this.directory = directory;
        this.arrangement = scene.arrangement();
        this.routes = routes;
    }

    /// Between what is meant: of tags and templates what they stand for, of sets one line for each dependency that they make.
    Stream<Link> all() {
        return scene.facts().topology().all(Constraint.class).flatMap(constraint -> switch (constraint) {
            case OrderConstraint order -> orders(order, List.of(new SetPairs.Pair(order.first(), order.then())), word(order.kind(), order.thenAction().or(order::firstAction)));
            case OrderSetConstraint order -> SetPairs.ofOrder(order.sets()).flatMap(pair -> orders(order, List.of(pair), word(order.kind(), Optional.empty())));
            case ColocationConstraint colocation -> together(colocation, Stream.of(new SetPairs.Pair(colocation.resource(), colocation.with())), colocation.score());
            case ColocationSetConstraint colocation -> together(colocation, SetPairs.ofColocation(colocation.sets()), colocation.score());
            case LocationConstraint location -> location.resources().stream().flatMap(resource -> location(location, resource));
            case TicketConstraint _ -> Stream.<Link>empty();
        });
    }

    private static String word(Optional<String> kind, Optional<String> action) {
        return kind.filter(text -> !text.equals("Mandatory")).orElse(action.filter(text -> !text.equals("start")).orElse(""));
    }

    private Stream<Link> orders(Constraint order, List<SetPairs.Pair> pairs, String label) {
        return pairs.stream().flatMap(this::meant).flatMap(pair -> link(order, pair, LinkKind.ORDER, Link.End.NONE, Link.End.TRIANGLE, label, 0,
                pair.from() + " before " + pair.to()).stream());
    }

    private Stream<Link> together(Constraint colocation, Stream<SetPairs.Pair> pairs, Optional<Score> stated) {
        int weight = stated.map(Score::orZero).orElse(Score.LIMIT);
        boolean together = weight >= 0;
        String score = stated.map(Score::text).filter(_ -> Math.abs(weight) < Score.LIMIT).orElse("");
        return pairs.flatMap(this::meant).flatMap(pair -> link(colocation, pair, together ? LinkKind.COLOCATION : LinkKind.APART,
                together ? Link.End.NONE : Link.End.BAR, together ? Link.End.DIAMOND : Link.End.BAR, score, 1,
                pair.from() + (together ? " with " : " apart from ") + pair.to()).stream());
    }

    private Stream<SetPairs.Pair> meant(SetPairs.Pair pair) {
        return meant(pair.from()).flatMap(from -> meant(pair.to()).map(to -> new SetPairs.Pair(from, to)));
    }

    private Stream<String> meant(String name) {
        return scene.facts().resources().meant(name).stream().sorted();
    }

    private Optional<Link> link(Constraint constraint, SetPairs.Pair pair, LinkKind kind, Link.End start, Link.End end, String label, int lane, String caption) {
        Optional<Placed> source = show(pair.from());
        Optional<Placed> target = show(pair.to());
        if (source.isEmpty() || target.isEmpty() || source.equals(target)) {
            return Optional.empty();
        }
        return Optional.of(new Link(id(constraint, pair.from() + " " + pair.to()), kind, caption, Set.of(BoxId.of(constraint.id()), source.get().id(), target.get().id()),
                routes.beside(source.get(), target.get(), lane), start, end, label));
    }

    /// a constraint of one line is that line
    private static BoxId id(Constraint constraint, String part) {
        boolean single = constraint instanceof OrderConstraint || constraint instanceof ColocationConstraint
                || constraint instanceof LocationConstraint location && location.subject() instanceof LocationConstraint.Named;
        return single ? BoxId.of(constraint.id()) : BoxId.of(constraint.id(), part);
    }

    private Optional<Placed> show(String resource) {
        return scene.facts().resources().find(resource).map(Resource::id).flatMap(arrangement::show);
    }

    /// Drawn where the resource runs elsewhere than on the node it speaks of.
    private Stream<Link> location(LocationConstraint location, String named) {
        if (!(location.place() instanceof LocationConstraint.OnNode(String name, Score score))) {
            return Stream.empty();
        }
        Optional<Placed> target = scene.facts().nodes().find(name).map(directory::box).flatMap(arrangement::show);
        boolean prefers = score.orZero() >= 0;
        return meant(named).flatMap(resource -> show(resource).flatMap(source -> target.filter(node -> !node.bounds().contains(source.bounds())).map(node ->
                new Link(id(location, resource), LinkKind.LOCATION, resource + (prefers ? " prefers " : " avoids ") + name,
                        Set.of(BoxId.of(location.id()), source.id(), node.id()), routes.beside(source, node, 2),
                        Link.End.NONE, prefers ? Link.End.SQUARE : Link.End.HOLLOW, score.text()))).stream());
    }
}
