package org.quorate.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Node;
import org.quorate.model.CibRule;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.LocationConstraint;
import org.quorate.model.LocationConstraint.ByRules;
import org.quorate.model.LocationConstraint.Named;
import org.quorate.model.LocationConstraint.OnNode;
import org.quorate.model.Score;
import org.quorate.model.edit.Edit;

/// Where a resource should run, as location constraints that a drop states or changes.
final class Location {

    /// strong enough to be seen, weak enough to leave recovery free
    static final Score PREFERENCE = Score.of(100);
    private static final String EXCLUSIVE = "exclusive";

    private final Draft draft;
    private final String resource;
    private final Fresh fresh;

    /// @param resource the name of a resource that stands in no other
    Location(Draft draft, String resource, Fresh fresh) {
        this.draft = draft;
        this.resource = resource;
        this.fresh = fresh;
    }

    /// @param shown who moves, as the user sees it
    Offer preferring(String shown, String node, ElementId shows) {
        return stating("Let " + shown + " prefer " + node, shown + " will prefer " + node + " (score " + PREFERENCE.text() + ")",
                new OnNode(node, PREFERENCE), Optional.empty(), shows);
    }

    /// A mere preference would let a service start on a hypervisor as well.
    Offer confining(String shown, String node, ElementId shows) {
        return stating("Confine " + shown + " to " + node, shown + " will run only on " + node, new OnNode(node, Score.INFINITY),
                Optional.of(EXCLUSIVE), shows);
    }

    Offer avoiding(String shown, String node, ElementId shows) {
        List<ElementId> contrary = onNode(node).map(LocationConstraint::id).toList();
        LocationConstraint ban = fresh(new OnNode(node, Score.MINUS_INFINITY), Optional.empty());
        String label = "Keep " + shown + " off " + node;
        return new Offer(shown + " will never run on " + node, replaced(label, contrary, ban), List.of(shows));
    }

    /// The rule that keeps a managed VM on cluster nodes: without it the scheduler may start it on a remote node.
    LocationConstraint onClusterNodes() {
        String name = fresh.wanted("location-" + resource);
        CibRule rule = new CibRule(Optional.empty(), Optional.of(Score.MINUS_INFINITY.text()), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(CibRule.NodeExpression.of("#kind", "ne", "cluster")));
        return constraint(name, new ByRules(List.of(rule)), Optional.empty());
    }

    /// A new preference, for a resource that has none yet.
    LocationConstraint preference(String node) {
        return fresh(new OnNode(node, PREFERENCE), Optional.empty());
    }

    LocationConstraint confinement(String node) {
        return fresh(new OnNode(node, Score.INFINITY), Optional.of(EXCLUSIVE));
    }

    /// The constraint by whose rule the resource may never run on such a node.
    Optional<LocationConstraint> ruledOut(Node node) {
        return mine().filter(location -> location.place() instanceof ByRules(List<CibRule> rules)
                && rules.stream().anyMatch(rule -> rulesOut(rule, node))).findFirst();
    }

    private static boolean rulesOut(CibRule rule, Node node) {
        boolean ban = rule.score().map(Score::new).flatMap(Score::value).filter(value -> value <= -Score.LIMIT).isPresent();
        return ban && rule.expressions().size() == 1 && rule.expressions().getFirst() instanceof CibRule.NodeExpression expression
                && expression.attribute().equals("#kind") && expression.value().isPresent()
                && expression.operation().equals(expression.value().get().equals(node.kindAttribute()) ? "eq" : "ne");
    }

    /// changes the strongest statement that there is, and takes away those that it contradicts or doubles
    private Offer stating(String label, String effect, OnNode place, Optional<String> discovery, ElementId shows) {
        List<LocationConstraint> stated = mine().filter(location -> score(location) > 0)
                .sorted(Comparator.comparingInt(Location::score).reversed()).toList();
        LocationConstraint statement = stated.isEmpty() ? fresh(place, discovery) : changed(stated.getFirst(), place, discovery);
        List<ElementId> gone = new ArrayList<>(onNode(place.node()).map(LocationConstraint::id).toList());
        stated.stream().skip(1).filter(other -> other.discovery().isPresent() && discovery.isEmpty()).map(LocationConstraint::id).forEach(gone::add);
        gone.remove(statement.id());
        return new Offer(effect, replaced(label, gone, statement), List.of(shows));
    }

    private static Edit replaced(String label, List<ElementId> gone, LocationConstraint statement) {
        return gone.isEmpty() ? Edit.put(label, statement)
                : Edit.remove(label, gone).then(Edit.put(label, statement));
    }

    private LocationConstraint changed(LocationConstraint old, OnNode place, Optional<String> discovery) {
        boolean generated = old.place() instanceof OnNode before && old.name().equals(generatedName(before));
        String name = generated && !generatedName(place).equals(old.name()) ? fresh.wanted(generatedName(place)) : old.name();
        return new LocationConstraint(old.id(), name, old.subject(), old.role(), place, discovery, old.foreign());
    }

    private LocationConstraint fresh(OnNode place, Optional<String> discovery) {
        return constraint(fresh.wanted(generatedName(place)), place, discovery);
    }

    private LocationConstraint constraint(String name, LocationConstraint.Place place, Optional<String> discovery) {
        return new LocationConstraint(fresh.id(LocationConstraint.class, name), name, new Named(resource), Optional.empty(), place, discovery, Foreign.NONE);
    }

    /// as pcs names it
    private String generatedName(OnNode place) {
        return "location-" + resource + "-" + place.node() + "-" + place.score().text();
    }

    private Stream<LocationConstraint> mine() {
        return draft.all(LocationConstraint.class).filter(location -> location.role().isEmpty() && location.subject().equals(new Named(resource)));
    }

    private Stream<LocationConstraint> onNode(String node) {
        return mine().filter(location -> location.place() instanceof OnNode on && on.node().equals(node));
    }

    private static int score(LocationConstraint location) {
        return location.place() instanceof OnNode on ? on.score().orZero() : 0;
    }
}
