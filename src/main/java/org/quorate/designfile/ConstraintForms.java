package org.quorate.designfile;

import java.util.Optional;
import org.quorate.designfile.form.Choice;
import org.quorate.designfile.form.Field;
import org.quorate.designfile.form.Form;
import org.quorate.designfile.form.Forms;
import org.quorate.designfile.form.RecordForm;
import org.quorate.designfile.form.Schema;
import org.quorate.designfile.yaml.Node.Scalar;
import org.quorate.model.ClusterElement;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.FencingLevel;
import org.quorate.model.LocationConstraint;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Score;

/// Constraints and fencing levels.
final class ConstraintForms {

    private static final Form<Score> SCORE = Forms.scalar("a score", text -> Optional.of(new Score(text)), score -> Scalar.text(score.text()),
            Schema.TEXT);

    private static final Choice<LocationConstraint.Subject> SUBJECT = Choice.of(
            RecordForm.of(LocationConstraint.Named.class, "a resource", "",
                    Field.required("resource", Forms.TEXT, "The name of the resource that is placed.")),
            RecordForm.of(LocationConstraint.Pattern.class, "a pattern", "",
                    Field.required("regex", Forms.TEXT, "Every resource whose name this extended regular expression finds; a leading `!` inverts it.").as("pattern")));

    private static final Choice<LocationConstraint.Place> PLACE = Choice.of(
            RecordForm.of(LocationConstraint.OnNode.class, "a node", "",
                    Field.required("node", Forms.TEXT, "The name of the node."),
                    Field.required("score", SCORE, "How much it is preferred (or avoided, when negative): a number, INFINITY, -INFINITY.")),
            RecordForm.of(LocationConstraint.ByRules.class, "rules", "",
                    Field.required("rules", Forms.list(NvForms.RULE), "The rules that say where, with their scores.")));

    private static final RecordForm<LocationConstraint> LOCATION = RecordForm.element(LocationConstraint.class, "location",
            "Where a resource may, should or must not run.",
            SUBJECT.within("subject"), PLACE.within("place"),
            Field.optional("role", Forms.TEXT, "`Started`, `Promoted` or `Unpromoted`."),
            Field.optional("discovery", Forms.TEXT, "Whether Pacemaker looks for the resource on those nodes: `always`, `never`, `exclusive`."),
            NvForms.FOREIGN);

    private static final RecordForm<ColocationConstraint> COLOCATION = RecordForm.element(ColocationConstraint.class, "colocation",
            "A resource runs (or does not run) where another one does.",
            Field.required("resource", Forms.TEXT, "The dependent resource."),
            Field.optional("role", Forms.TEXT, "Its role."),
            Field.required("with", Forms.TEXT, "The resource that is placed first."),
            Field.optional("withRole", Forms.TEXT, "Its role."),
            Field.optional("score", SCORE, "How much they belong together (or apart, when negative); INFINITY without it."),
            Field.optional("nodeAttribute", Forms.TEXT, "What must be equal instead of the node, for instance a rack."),
            Field.optional("influence", Forms.TEXT, "Whether the dependent resource has a say in where the other one runs."),
            NvForms.FOREIGN);

    private static final RecordForm<OrderConstraint> ORDER = RecordForm.element(OrderConstraint.class, "order",
            "An action of one resource comes before an action of another.",
            Field.required("first", Forms.TEXT, "The resource that comes first."),
            Field.optional("firstAction", Forms.TEXT, "Its action: `start` (the default), `promote`, `stop`, `demote`."),
            Field.required("then", Forms.TEXT, "The resource that comes after it."),
            Field.optional("thenAction", Forms.TEXT, "Its action; that of the first without it."),
            Field.optional("kind", Forms.TEXT, "`Mandatory` (the default), `Optional` or `Serialize`."),
            Field.optional("symmetrical", Forms.TEXT, "Whether the opposite holds for the opposite actions; true without it."),
            NvForms.FOREIGN);

    static final Choice<ClusterElement> CONSTRAINTS = Choice.of(LOCATION, COLOCATION, ORDER, NodeForms.unmodelled("constraints"));

    private static final Choice<FencingLevel.Target> TARGET = Choice.of(
            RecordForm.of(FencingLevel.NodeTarget.class, "a node", "",
                    Field.required("node", Forms.TEXT, "The name of the node that it is for.")),
            RecordForm.of(FencingLevel.PatternTarget.class, "a pattern", "",
                    Field.required("regex", Forms.TEXT, "Every node whose name this extended regular expression finds.").as("pattern")),
            RecordForm.of(FencingLevel.AttributeTarget.class, "an attribute", "",
                    Field.required("attribute", Forms.TEXT, "Every node that has this attribute ..."),
                    Field.required("value", Forms.TEXT, "... with this value.")));

    private static final RecordForm<FencingLevel> LEVEL = RecordForm.element(FencingLevel.class, "level",
            "One step of how a node is fenced: all devices of a level must succeed, levels are tried in ascending order.",
            TARGET.within("target"),
            Field.required("index", Forms.TEXT, "The order in which levels are tried, 1 to 9."),
            Field.list("devices", Forms.TEXT, "The names of the fence devices, in their order."),
            NvForms.FOREIGN);

    static final Choice<ClusterElement> FENCING_LEVELS = Choice.of(LEVEL, NodeForms.unmodelled("fencing-topology"));

    private ConstraintForms() {
    }
}
