package org.quorate.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Score;
import org.quorate.model.Site;
import org.quorate.model.SiteLink;
import org.quorate.model.VirtualMachine;

/// Which links may be drawn from one element to another one, and what each states.
public final class Linking {

    private Linking() {
    }

    /// @param facts of the design
    public static Verdict of(Design design, Facts facts, ElementId from, ElementId to) {
        Optional<Element> start = design.topology().find(from);
        Optional<Element> end = design.topology().find(to);
        return start.isPresent() && end.isPresent() ? of(new Draft(design, facts), start.get(), end.get())
                : Verdict.refused("A link has two ends");
    }

    static Verdict of(Draft draft, Element from, Element to) {
        if (from.id().equals(to.id())) {
            return Verdict.refused("A link has two different ends");
        }
        if (from instanceof Primitive device && device.isFenceDevice()) {
            return new FenceLinking(draft, device).to(to);
        }
        if (to instanceof Primitive device && device.isFenceDevice()) {
            return backwards(draft, from, device);
        }
        if (from instanceof Site here && to instanceof Site there) {
            return sites(draft, here, there);
        }
        Optional<Resource> resource = draft.placedWith(from);
        if (resource.isPresent()) {
            return ofResource(draft, from, resource.get(), to);
        }
        return new Wiring(draft).of(from, to).orElseGet(() -> Verdict.refused("No link leads from " + Words.a(draft, from) + " to " + Words.a(draft, to)));
    }

    private static Verdict backwards(Draft draft, Element from, Primitive device) {
        boolean guest = draft.nodeOf(from).filter(node -> node.kind() == Node.Kind.GUEST).isPresent();
        return guest ? Verdict.refused("A guest node cannot run a fence device: fencing is the cluster nodes' work")
                : new FenceLinking(draft, device).to(from);
    }

    private static Verdict ofResource(Draft draft, Element from, Resource resource, Element to) {
        List<Offer> offers = new ArrayList<>();
        draft.nodeOf(to).ifPresent(node -> offers.addAll(locations(draft, from, resource, node)));
        draft.placedWith(to).filter(other -> !other.name().equals(resource.name()))
                .ifPresent(other -> offers.addAll(between(draft, resource, other)));
        if (offers.isEmpty() && from instanceof VirtualMachine) {
            new Wiring(draft).of(from, to).ifPresent(verdict -> offers.addAll(verdict.choices()));
        }
        if (offers.isEmpty()) {
            return Verdict.refused(draft.placedWith(to).isPresent() ? from.name() + " and " + to.name() + " are placed together already"
                    : "No link leads from " + Words.a(draft, from) + " to " + Words.a(draft, to));
        }
        return new Verdict.Offers(offers);
    }

    /// what a drop would offer, and the opposite
    private static List<Offer> locations(Draft draft, Element from, Resource resource, Node node) {
        Verdict dropped = Relocation.of(draft.design(), draft.facts(), List.of(from.id()), Optional.of(node.machine().orElse(node.element())));
        Location location = new Location(draft, resource.name(), draft.fresh());
        return Stream.concat(dropped.choices().stream(), Stream.of(location.avoiding(from.name(), node.name(), from.id()))).toList();
    }

    private static List<Offer> between(Draft draft, Resource first, Resource second) {
        return List.of(order(draft, first, second), colocation(draft, first, second, Score.INFINITY), colocation(draft, first, second, Score.MINUS_INFINITY));
    }

    private static Offer order(Draft draft, Resource first, Resource then) {
        Fresh fresh = draft.fresh();
        String name = fresh.wanted("order-" + first.name() + "-" + then.name() + "-mandatory");
        return Offer.adding("Order " + first.name() + " before " + then.name(), then.name() + " starts after " + first.name(),
                List.of(new OrderConstraint(fresh.id(OrderConstraint.class, name), name, first.name(), Optional.empty(), then.name(), Optional.empty(),
                        Optional.empty(), Optional.empty(), Foreign.NONE)));
    }

    private static Offer colocation(Draft draft, Resource resource, Resource with, Score score) {
        Fresh fresh = draft.fresh();
        boolean together = score.equals(Score.INFINITY);
        String name = fresh.wanted("colocation-" + resource.name() + "-" + with.name() + "-" + score.text());
        String effect = together ? resource.name() + " runs where " + with.name() + " runs" : resource.name() + " never runs where " + with.name() + " runs";
        return Offer.adding(together ? "Keep " + resource.name() + " with " + with.name() : "Keep " + resource.name() + " apart from " + with.name(), effect,
                List.of(new ColocationConstraint(fresh.id(ColocationConstraint.class, name), name, resource.name(), Optional.empty(), with.name(),
                        Optional.empty(), Optional.of(score), Optional.empty(), Optional.empty(), Foreign.NONE)));
    }

    private static Verdict sites(Draft draft, Site from, Site to) {
        boolean linked = draft.all(SiteLink.class).anyMatch(link -> link.from().equals(from.id()) && link.to().equals(to.id())
                || link.from().equals(to.id()) && link.to().equals(from.id()));
        if (linked) {
            return Verdict.refused(from.name() + " and " + to.name() + " are linked already");
        }
        Fresh fresh = draft.fresh();
        String name = fresh.wanted(from.name() + "-" + to.name());
        return Verdict.of(Offer.adding("Link " + from.name() + " and " + to.name(), from.name() + " and " + to.name() + " are connected",
                List.of(new SiteLink(fresh.id(SiteLink.class, name), name, from.id(), to.id(), Optional.empty()))));
    }
}
