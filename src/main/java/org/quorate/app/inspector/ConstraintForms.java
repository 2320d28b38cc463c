package org.quorate.app.inspector;

import static org.quorate.app.inspector.Form.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.LocationConstraint;
import org.quorate.model.OrderConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.ResourceSet;
import org.quorate.model.Score;
import org.quorate.model.TicketConstraint;

/// Forms of constraints.
final class ConstraintForms {

    private static final Codec<Score> SCORE = new Codec<>(text -> {
        Score score = new Score(text.strip());
        if (score.value().isEmpty()) {
            throw new IllegalArgumentException("A number, INFINITY or -INFINITY is expected.");
        }
        return score;
    }, Score::text, "");
    private static final String[] ROLES = {"Started", "Promoted", "Unpromoted", "Stopped"};
    private static final String[] ACTIONS = {"start", "stop", "promote", "demote"};

    private static final String ROLE = "the constraint is about the resource in this role only";
    private static final String SCORE_HELP = "INFINITY: must; -INFINITY: must not; a number: should, or should not, weighed against others";

    private ConstraintForms() {
    }

    static List<Form<?>> all() {
        return List.of(location(), named(), pattern(), ofSets(), onNode(), byRules(), colocation(), colocationSets(), order(), orderSets(), ticket(),
                ticketNamed(), ticketSets());
    }

    private static Form<LocationConstraint> location() {
        return new Form<>(LocationConstraint.class, List.of(
                section("Identity", ClusterForms.NAME, ClusterForms.ID),
                section("What", Field.of("subject", "", subject()),
                        Field.of("role", "Role", Editors.suggesting(Codec.TEXT.optional(), "any", ROLES)).help(ROLE)),
                section("Where", Field.of("place", "", place()),
                        Field.of("discovery", "Discovery", Editors.suggesting(Codec.TEXT.optional(), "always (default)", "always", "never", "exclusive"))
                                .help("resource-discovery: whether the node is probed for the resource; exclusive: only this node is")),
                ClusterForms.RAW));
    }

    private static EditorType<LocationConstraint.Subject> subject() {
        return VariantEditor.of(List.of(
                new VariantEditor.Variant<>("a resource", LocationConstraint.Named.class, RecordEditor.of(named()),
                        context -> new LocationConstraint.Named(Suggestions.resources(context.topology().get()).stream().findFirst().orElse("resource"))),
                new VariantEditor.Variant<>("resources by pattern", LocationConstraint.Pattern.class, RecordEditor.of(pattern()),
                        context -> new LocationConstraint.Pattern("^guest")),
                new VariantEditor.Variant<>("sets of resources", LocationConstraint.Sets.class, RecordEditor.of(ofSets()),
                        context -> new LocationConstraint.Sets(firstSet(context)))));
    }

    private static List<ResourceSet> firstSet(FormContext context) {
        return List.of(ResourceSet.of(Suggestions.resources(context.topology().get()).stream().limit(1).toList(), Map.of()));
    }

    private static Field resource(String component, String label) {
        return Field.of(component, label, Editors.naming(Codec.required("A resource"), "", Suggestions::placeable))
                .help("a resource; a tag stands for all that it marks, a template for all that are made from it");
    }

    private static Form<LocationConstraint.Named> named() {
        return Form.of(LocationConstraint.Named.class, resource("resource", "Resource"));
    }

    private static Form<LocationConstraint.Pattern> pattern() {
        return Form.of(LocationConstraint.Pattern.class, Field.of("regex", "Pattern", Editors.line(Patterns.REGEX, ""))
                .help("a regular expression over the names of resources; a ! before it takes those that it does not find"));
    }

    private static Form<LocationConstraint.Sets> ofSets() {
        return Form.of(LocationConstraint.Sets.class, Field.of("sets", "", ResourceSetForms.ofLocation()));
    }

    private static EditorType<LocationConstraint.Place> place() {
        return VariantEditor.of(List.of(
                new VariantEditor.Variant<>("on a node", LocationConstraint.OnNode.class, RecordEditor.of(onNode()),
                        context -> new LocationConstraint.OnNode(Suggestions.nodes(context.topology().get()).stream().findFirst().orElse("node1"), Score.of(100))),
                new VariantEditor.Variant<>("by rules", LocationConstraint.ByRules.class, RecordEditor.of(byRules()),
                        context -> new LocationConstraint.ByRules(List.of(RuleForms.blank())))));
    }

    private static Form<LocationConstraint.OnNode> onNode() {
        return Form.of(LocationConstraint.OnNode.class,
                Field.of("node", "Node", Editors.naming(Codec.required("A node"), "", Suggestions::nodes)).help("by its name"),
                Field.of("score", "Score", Editors.suggesting(SCORE, "", "INFINITY", "100", "-INFINITY")).help(SCORE_HELP));
    }

    private static Form<LocationConstraint.ByRules> byRules() {
        return Form.of(LocationConstraint.ByRules.class, Field.of("rules", "", ListEditor.of(new ListEditor.Items<>(RuleForms.scored(), "rule",
                context -> Optional.of(RuleForms.blank()), rule -> true))));
    }

    private static Form<ColocationConstraint> colocation() {
        return new Form<>(ColocationConstraint.class, List.of(
                section("Identity", ClusterForms.NAME, ClusterForms.ID),
                section("Together",
                        resource("resource", "Resource"),
                        Field.of("role", "in role", Editors.suggesting(Codec.TEXT.optional(), "any", ROLES)).help(ROLE),
                        resource("with", "with"),
                        Field.of("withRole", "in role", Editors.suggesting(Codec.TEXT.optional(), "any", ROLES)).help("where the other one has this role"),
                        colocationScore(),
                        Field.of("nodeAttribute", "Same", Editors.optionalText("node (default)"))
                                .help("what must be equal instead of the node, for instance an attribute rack"),
                        influence()),
                ClusterForms.RAW));
    }

    private static Field colocationScore() {
        return Field.of("score", "Score", Editors.suggesting(SCORE.optional(), "INFINITY (default)", "INFINITY", "100", "-INFINITY")).help(SCORE_HELP);
    }

    private static Field influence() {
        return Field.of("influence", "Influence", Editors.suggesting(Codec.TEXT.optional(), "by critical (default)", "true", "false"))
                .help("whether the dependent resource may move the one that it depends on");
    }

    private static Form<ColocationSetConstraint> colocationSets() {
        return new Form<>(ColocationSetConstraint.class, List.of(
                section("Identity", ClusterForms.NAME, ClusterForms.ID),
                section("Together", colocationScore(), influence(),
                        Field.of("sets", "Sets", ResourceSetForms.ofColocation())
                                .help("a set is placed with the one that follows it; within a sequential set each member with the one before it")),
                ClusterForms.RAW));
    }

    private static Form<OrderConstraint> order() {
        return new Form<>(OrderConstraint.class, List.of(
                section("Identity", ClusterForms.NAME, ClusterForms.ID),
                section("Order",
                        Field.of("firstAction", "First", Editors.suggesting(Codec.TEXT.optional(), "start (default)", ACTIONS)).help("what the first resource does"),
                        resource("first", "Resource"),
                        Field.of("thenAction", "Then", Editors.suggesting(Codec.TEXT.optional(), "the same (default)", ACTIONS)).help("what may happen only afterwards"),
                        resource("then", "Resource"),
                        kind(), symmetrical()),
                ClusterForms.RAW));
    }

    private static Field kind() {
        return Field.of("kind", "Kind", Editors.suggesting(Codec.TEXT.optional(), "Mandatory (default)", "Mandatory", "Optional", "Serialize"))
                .help("Mandatory: always; Optional: only when both happen at once; Serialize: never both at once, in any order");
    }

    private static Field symmetrical() {
        return Field.of("symmetrical", "Symmetrical", Editors.suggesting(Codec.TEXT.optional(), "true (default)", "true", "false"))
                .help("whether they stop in the opposite order");
    }

    private static Form<OrderSetConstraint> orderSets() {
        return new Form<>(OrderSetConstraint.class, List.of(
                section("Identity", ClusterForms.NAME, ClusterForms.ID),
                section("Order", kind(), symmetrical(),
                        Field.of("sets", "Sets, one after the other", ResourceSetForms.ofOrder()).help("members of a sequential set act one after the other as well")),
                ClusterForms.RAW));
    }

    private static Form<TicketConstraint> ticket() {
        return new Form<>(TicketConstraint.class, List.of(
                section("Identity", ClusterForms.NAME, ClusterForms.ID),
                section("Ticket",
                        Field.of("ticket", "Ticket", Editors.naming(Codec.required("A ticket"), "", Suggestions::tickets))
                                .help("what the site must hold for this to run; a ticket manager grants and revokes it"),
                        Field.of("lossPolicy", "When lost", Editors.suggesting(Codec.TEXT.optional(), "stop (default)", "stop", "demote", "fence", "freeze"))
                                .help("stop the resources, demote them, fence their nodes, or leave all as it is")),
                section("Needed by", Field.of("subject", "", ticketSubject())),
                ClusterForms.RAW));
    }

    private static EditorType<TicketConstraint.Subject> ticketSubject() {
        return VariantEditor.of(List.of(
                new VariantEditor.Variant<>("a resource", TicketConstraint.Named.class, RecordEditor.of(ticketNamed()), context -> new TicketConstraint.Named(
                        Suggestions.resources(context.topology().get()).stream().findFirst().orElse("resource"), Optional.empty())),
                new VariantEditor.Variant<>("sets of resources", TicketConstraint.Sets.class, RecordEditor.of(ticketSets()),
                        context -> new TicketConstraint.Sets(firstSet(context)))));
    }

    private static Form<TicketConstraint.Named> ticketNamed() {
        return Form.of(TicketConstraint.Named.class, resource("resource", "Resource"),
                Field.of("role", "in role", Editors.suggesting(Codec.TEXT.optional(), "any", ROLES)).help("needed for this role only, for instance to be promoted"));
    }

    private static Form<TicketConstraint.Sets> ticketSets() {
        return Form.of(TicketConstraint.Sets.class, Field.of("sets", "", ResourceSetForms.ofTicket()));
    }
}
