package org.quorate.designfile;

import java.util.List;
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
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.ResourceSet;
import org.quorate.model.TicketConstraint;
import org.quorate.model.Score;

/// Constraints and fencing levels.
final class ConstraintForms {

    private static final Form<Score> SCORE = Forms.scalar("a score", text -> Optional.of(new Score(text)), score -> Scalar.text(score.text()),
            Schema.TEXT);

    private static final RecordForm<ResourceSet> SET = RecordForm.of(ResourceSet.class, "a resource set", "Several resources in one constraint.",
            Field.list("resources", Forms.TEXT, "The names of resources, templates or tags, in their order."),
            Field.texts("options", "`sequential`, `require-all`, `action`, `role`, `score`, `kind`, `ordering`."),
            Field.optional("id", Forms.TEXT, "The CIB id, where it is not the one that an exporter would make."),
            Field.optional("reference", Forms.TEXT, "The CIB id of the set that this one stands for; it has nothing of its own then.").as("sameAs"));

    private static final Form<List<ResourceSet>> SETS = Forms.lines(SET);

    private static final Choice<LocationConstraint.Subject> SUBJECT = Choice.of(
            RecordForm.of(LocationConstraint.Sets.class, "resource sets", "",
                    Field.required("sets", SETS, "The sets of resources that are placed.")).defined("LocationSets"),
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

    private static final RecordForm<ColocationSetConstraint> COLOCATION_SETS = RecordForm.element(ColocationSetConstraint.class, "colocationSet",
            "Resources in sets run together, or apart.",
            Field.optional("score", SCORE, "How much they belong together (or apart, when negative); INFINITY without it."),
            Field.optional("influence", Forms.TEXT, "Whether dependent resources have a say in where the others run."),
            Field.withDefault("sets", SETS, List.of(), "The sets."),
            NvForms.FOREIGN).inLines();

    private static final RecordForm<OrderSetConstraint> ORDER_SETS = RecordForm.element(OrderSetConstraint.class, "orderSet",
            "Resources in sets act one set after the other.",
            Field.optional("kind", Forms.TEXT, "`Mandatory` (the default), `Optional` or `Serialize`."),
            Field.optional("symmetrical", Forms.TEXT, "Whether the opposite holds for the opposite actions; true without it."),
            Field.withDefault("sets", SETS, List.of(), "The sets."),
            NvForms.FOREIGN).inLines();

    private static final Choice<TicketConstraint.Subject> TICKET_SUBJECT = Choice.of(
            RecordForm.of(TicketConstraint.Named.class, "a resource", "",
                    Field.required("resource", Forms.TEXT, "The name of the resource that needs the ticket."),
                    Field.optional("role", Forms.TEXT, "The role in which it does.")).defined("TicketNamed"),
            RecordForm.of(TicketConstraint.Sets.class, "resource sets", "",
                    Field.required("sets", SETS, "The sets of resources that need the ticket.")).defined("TicketSets"));

    private static final RecordForm<TicketConstraint> TICKET = RecordForm.element(TicketConstraint.class, "ticketConstraint",
            "Resources need a ticket to run.",
            Field.required("ticket", Forms.TEXT, "The ticket's name."),
            TICKET_SUBJECT.within("subject"),
            Field.optional("lossPolicy", Forms.TEXT, "What happens when it is revoked: `stop` (the default), `demote`, `fence`, `freeze`."),
            NvForms.FOREIGN);

    static final Choice<ClusterElement> CONSTRAINTS = Choice.of(LOCATION, COLOCATION, COLOCATION_SETS, ORDER, ORDER_SETS, TICKET,
            NodeForms.unmodelled("constraints"));

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
