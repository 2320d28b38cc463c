package org.quorate.simulate.prevention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Node;
import org.quorate.analysis.Preferences;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.LocationConstraint;
import org.quorate.model.NaturalId;
import org.quorate.model.Resource;
import org.quorate.model.Score;
import org.quorate.model.edit.Edit;
import org.quorate.simulate.prevention.Candidate.Effort;

/// Nodes on which a resource may run too: one more location constraint, where the present ones confine it to nodes that are gone, or
/// one less, where they keep it off.
///
/// Source: Pacemaker Explained, "Location Properties": where one constraint has `resource-discovery=exclusive`, the resource runs only
/// on the nodes of such constraints
final class AllowElsewhere implements Remedy {

    private static final int CHOICES = 2;

    @Override
    public String kind() {
        return "another node for a resource";
    }

    /// A resource with a node that it may not run on.
    private record Opening(Resource resource, Node node) {
    }

    /// For all resources together, then for the first ones alone, which is all that helps where the others fail for another reason.
    @Override
    public List<Candidate> against(Trouble trouble) {
        List<List<Opening>> openings = trouble.harm().of(Harm.Kind.DOWN).stream().flatMap(name -> trouble.facts().resources().find(name).stream())
                .map(trouble.facts().resources()::outermost).distinct()
                .map(resource -> closed(resource, trouble).stream().map(node -> new Opening(resource, node)).toList()).filter(own -> !own.isEmpty()).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < CHOICES && openings.size() > 1; i++) {
            int choice = i;
            candidates.add(allowing(openings.stream().map(own -> own.get(Math.min(choice, own.size() - 1))).toList(), trouble));
        }
        openings.stream().limit(CHOICES).flatMap(own -> own.stream().limit(CHOICES)).forEach(opening -> candidates.add(allowing(List.of(opening), trouble)));
        return candidates;
    }

    /// the nodes that could run it and may not, those like the one where it ran first
    private static List<Node> closed(Resource resource, Trouble trouble) {
        Set<Node.Kind> before = trouble.outcomes().getFirst().fates().stream().filter(fate -> trouble.facts().resources().find(Harm.resource(fate.instance()))
                        .map(trouble.facts().resources()::outermost).filter(resource::equals).isPresent())
                .flatMap(fate -> fate.from().stream()).flatMap(name -> trouble.facts().nodes().find(name).stream()).map(Node::kind).collect(Collectors.toSet());
        boolean membersOnly = trouble.facts().resources().primitives(resource).anyMatch(Preferences::runsOnClusterNodesOnly);
        return trouble.usable().filter(node -> !trouble.facts().locations().allows(resource, node) && (node.isClusterNode() || !membersOnly))
                .sorted(Comparator.comparing((Node node) -> !before.contains(node.kind()))).toList();
    }

    private static Candidate allowing(List<Opening> openings, Trouble trouble) {
        Map<String, List<String>> byNode = openings.stream().collect(Collectors.groupingBy(opening -> opening.node().name(), LinkedHashMap::new,
                Collectors.mapping(opening -> opening.resource().name(), Collectors.toList())));
        List<LocationConstraint> bans = openings.stream().flatMap(opening -> bans(opening, trouble)).toList();
        String where = byNode.entrySet().stream().map(entry -> "%s on %s".formatted(Trouble.listed(entry.getValue()), entry.getKey())).collect(Collectors.joining(", "));
        String how = bans.isEmpty() ? "location constraint" : "without " + Trouble.listed(bans.stream().map(Element::name).toList());
        Optional<ElementId> element = bans.stream().map(Element::id).findFirst().or(() -> Optional.of(openings.getFirst().resource().id()));
        List<Opening> confined = openings.stream().filter(opening -> isConfined(opening.resource(), trouble)).toList();
        return Candidate.of("Allow %s too (%s)".formatted(where, how), element, Effort.CONFIGURATION, design -> {
            Design free = Edit.remove("", bans.stream().map(Element::id).toList()).apply(design);
            for (Opening opening : confined) {
                free = Edit.put("", admitting(free, opening.resource(), opening.node())).apply(free);
            }
            return free;
        });
    }

    /// whether only what a constraint admits is open to it
    private static boolean isConfined(Resource resource, Trouble trouble) {
        return !trouble.facts().locations().isSymmetric() || trouble.facts().locations().of(resource).stream()
                .anyMatch(constraint -> constraint.discovery().equals(Optional.of("exclusive")));
    }

    private static Stream<LocationConstraint> bans(Opening opening, Trouble trouble) {
        return trouble.topology().all(LocationConstraint.class).filter(constraint -> bans(constraint, opening.resource(), opening.node()));
    }

    private static boolean bans(LocationConstraint constraint, Resource resource, Node node) {
        return constraint.subject().equals(new LocationConstraint.Named(resource.name())) && constraint.place() instanceof LocationConstraint.OnNode(String name, Score score)
                && name.equalsIgnoreCase(node.name()) && score.orZero() < 0;
    }

    private static LocationConstraint admitting(Design design, Resource resource, Node node) {
        String name = resource.name() + "-on-" + node.name();
        while (design.topology().named(Element.class, name).isPresent()) {
            name = name + "-too";
        }
        return new LocationConstraint(NaturalId.free(design.topology().elements(), LocationConstraint.class, name), name, new LocationConstraint.Named(resource.name()),
                Optional.empty(), new LocationConstraint.OnNode(node.name(), Score.of(0)), Optional.of("exclusive"), Foreign.NONE);
    }
}
