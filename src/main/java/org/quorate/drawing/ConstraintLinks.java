package org.quorate.drawing;

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

    Stream<Link> all() {
        return scene.topology().all(Constraint.class).flatMap(constraint -> (switch (constraint) {
            case OrderConstraint order -> order(order);
            case ColocationConstraint colocation -> colocation(colocation);
            case LocationConstraint location -> location(location);
            case ColocationSetConstraint _, OrderSetConstraint _, TicketConstraint _ -> Optional.<Link>empty();
        }).stream());
    }

    private Optional<Link> order(OrderConstraint order) {
        String action = order.thenAction().or(order::firstAction).filter(word -> !word.equals("start")).orElse("");
        String label = order.kind().filter(kind -> !kind.equals("Mandatory")).orElse(action);
        return link(order, order.first(), order.then(), LinkKind.ORDER, Link.End.NONE, Link.End.TRIANGLE, label, 0,
                order.first() + " before " + order.then());
    }

    private Optional<Link> colocation(ColocationConstraint colocation) {
        boolean together = colocation.weight() >= 0;
        String score = colocation.score().map(Score::text).filter(text -> Math.abs(colocation.weight()) < Score.LIMIT).orElse("");
        return link(colocation, colocation.resource(), colocation.with(), together ? LinkKind.COLOCATION : LinkKind.APART,
                together ? Link.End.NONE : Link.End.BAR, together ? Link.End.DIAMOND : Link.End.BAR, score, 1,
                colocation.resource() + (together ? " with " : " apart from ") + colocation.with());
    }

    private Optional<Link> link(Constraint constraint, String from, String to, LinkKind kind, Link.End start, Link.End end, String label,
                                int lane, String caption) {
        Optional<Placed> source = show(from);
        Optional<Placed> target = show(to);
        if (source.isEmpty() || target.isEmpty() || source.equals(target)) {
            return Optional.empty();
        }
        return Optional.of(new Link(BoxId.of(constraint.id()), kind, caption,
                Set.of(BoxId.of(constraint.id()), source.get().id(), target.get().id()),
                routes.beside(source.get(), target.get(), lane), start, end, label));
    }

    private Optional<Placed> show(String resource) {
        return scene.facts().resources().find(resource).map(Resource::id).flatMap(arrangement::show);
    }

    /// Drawn where the resource runs elsewhere than on the node it speaks of.
    private Optional<Link> location(LocationConstraint location) {
        if (!(location.subject() instanceof LocationConstraint.Named(String resource))
                || !(location.place() instanceof LocationConstraint.OnNode(String name, Score score))) {
            return Optional.empty();
        }
        Optional<Placed> source = show(resource);
        Optional<Placed> target = scene.facts().nodes().find(name).map(directory::box).flatMap(arrangement::show);
        if (source.isEmpty() || target.isEmpty() || target.get().bounds().contains(source.get().bounds())) {
            return Optional.empty();
        }
        boolean prefers = score.orZero() >= 0;
        return Optional.of(new Link(BoxId.of(location.id()), LinkKind.LOCATION, resource + (prefers ? " prefers " : " avoids ") + name,
                Set.of(BoxId.of(location.id()), source.get().id(), target.get().id()), routes.beside(source.get(), target.get(), 2),
                Link.End.NONE, prefers ? Link.End.SQUARE : Link.End.HOLLOW, score.text()));
    }
}
