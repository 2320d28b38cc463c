package org.quorate.app.inspector;

import static org.quorate.app.inspector.Form.section;

import java.util.List;
import java.util.Optional;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.LocationConstraint;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Score;

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

    private ConstraintForms() {
    }

    static List<Form<?>> all() {
        return List.of(location(), named(), pattern(), onNode(), byRules(), colocation(), order());
    }

    private static Form<LocationConstraint> location() {
        return new Form<>(LocationConstraint.class, List.of(
                section("Identity", ClusterForms.NAME, ClusterForms.ID),
                section("What", Field.of("subject", "", subject()),
                        Field.of("role", "Role", Editors.suggesting(Codec.TEXT.optional(), "any", ROLES))),
                section("Where", Field.of("place", "", place()),
                        Field.of("discovery", "Discovery", Editors.suggesting(Codec.TEXT.optional(), "always (default)", "always", "never", "exclusive"))
                                .help("resource-discovery: whether the node is probed for the resource")),
                ClusterForms.RAW));
    }

    private static EditorType<LocationConstraint.Subject> subject() {
        return VariantEditor.of(List.of(
                new VariantEditor.Variant<>("a resource", LocationConstraint.Named.class, RecordEditor.of(named()),
                        context -> new LocationConstraint.Named(Suggestions.resources(context.topology().get()).stream().findFirst().orElse("resource"))),
                new VariantEditor.Variant<>("resources by pattern", LocationConstraint.Pattern.class, RecordEditor.of(pattern()),
                        context -> new LocationConstraint.Pattern("^guest"))));
    }

    private static Form<LocationConstraint.Named> named() {
        return Form.of(LocationConstraint.Named.class, Field.of("resource", "Resource", Editors.naming(Codec.required("A resource"), "", Suggestions::resources)));
    }

    private static Form<LocationConstraint.Pattern> pattern() {
        return Form.of(LocationConstraint.Pattern.class, Field.of("regex", "Pattern", Editors.line(Patterns.REGEX, "")));
    }

    private static EditorType<LocationConstraint.Place> place() {
        return VariantEditor.of(List.of(
                new VariantEditor.Variant<>("on a node", LocationConstraint.OnNode.class, RecordEditor.of(onNode()),
                        context -> new LocationConstraint.OnNode(Suggestions.nodes(context.topology().get()).stream().findFirst().orElse("node1"), Score.of(100))),
                new VariantEditor.Variant<>("by rules", LocationConstraint.ByRules.class, RecordEditor.of(byRules()),
                        context -> new LocationConstraint.ByRules(List.of(SetForms.blankRule())))));
    }

    private static Form<LocationConstraint.OnNode> onNode() {
        return Form.of(LocationConstraint.OnNode.class,
                Field.of("node", "Node", Editors.naming(Codec.required("A node"), "", Suggestions::nodes)),
                Field.of("score", "Score", Editors.suggesting(SCORE, "", "INFINITY", "100", "-INFINITY")));
    }

    private static Form<LocationConstraint.ByRules> byRules() {
        return Form.of(LocationConstraint.ByRules.class, Field.of("rules", "", ListEditor.of(new ListEditor.Items<>(SetForms.rules(), "rule",
                context -> Optional.of(SetForms.blankRule()), rule -> true))));
    }

    private static Form<ColocationConstraint> colocation() {
        return new Form<>(ColocationConstraint.class, List.of(
                section("Identity", ClusterForms.NAME, ClusterForms.ID),
                section("Together",
                        Field.of("resource", "Resource", Editors.naming(Codec.required("A resource"), "", Suggestions::resources)),
                        Field.of("role", "in role", Editors.suggesting(Codec.TEXT.optional(), "any", ROLES)),
                        Field.of("with", "with", Editors.naming(Codec.required("A resource"), "", Suggestions::resources)),
                        Field.of("withRole", "in role", Editors.suggesting(Codec.TEXT.optional(), "any", ROLES)),
                        Field.of("score", "Score", Editors.suggesting(SCORE.optional(), "INFINITY (default)", "INFINITY", "100", "-INFINITY")),
                        Field.of("nodeAttribute", "Same", Editors.optionalText("node (default)")).help("what must be equal instead of the node, for instance an attribute rack"),
                        Field.of("influence", "Influence", Editors.suggesting(Codec.TEXT.optional(), "default", "true", "false"))),
                ClusterForms.RAW));
    }

    private static Form<OrderConstraint> order() {
        return new Form<>(OrderConstraint.class, List.of(
                section("Identity", ClusterForms.NAME, ClusterForms.ID),
                section("Order",
                        Field.of("firstAction", "First", Editors.suggesting(Codec.TEXT.optional(), "start (default)", ACTIONS)),
                        Field.of("first", "Resource", Editors.naming(Codec.required("A resource"), "", Suggestions::resources)),
                        Field.of("thenAction", "Then", Editors.suggesting(Codec.TEXT.optional(), "the same (default)", ACTIONS)),
                        Field.of("then", "Resource", Editors.naming(Codec.required("A resource"), "", Suggestions::resources)),
                        Field.of("kind", "Kind", Editors.suggesting(Codec.TEXT.optional(), "Mandatory (default)", "Mandatory", "Optional", "Serialize")),
                        Field.of("symmetrical", "Symmetrical", Editors.suggesting(Codec.TEXT.optional(), "true (default)", "true", "false"))),
                ClusterForms.RAW));
    }
}
