package org.quorate.app.inspector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.app.inspector.OptionsEditor.Known;
import org.quorate.app.words.Summary;
import org.quorate.model.ResourceSet;

/// Forms of sets of resources. Which options count depends on the constraint that they stand in.
///
/// Source: Pacemaker Explained, "Resource Sets"
final class ResourceSetForms {

    private static final Known SEQUENTIAL = Known.of("sequential", "Sequential", "true (default)",
            "whether the members depend on each other, each on the one before it; false: they do not, and the set counts as one", "true", "false");
    private static final Known ROLE = Known.of("role", "Role", "any", "the constraint is about the members in this role", "Started", "Promoted", "Unpromoted", "Stopped");
    private static final Known ORDERING = Known.of("ordering", "Ordering", "as listed", "an old word for what sequential says; Pacemaker 3.0 ignores it", "group", "listed");

    private ResourceSetForms() {
    }

    static List<Form<?>> all() {
        return List.of(form());
    }

    static EditorType<List<ResourceSet>> ofLocation() {
        return list(ROLE, Known.of("score", "Score", "that of the constraint", "for the members of this set", "INFINITY", "100", "-INFINITY"), ORDERING);
    }

    static EditorType<List<ResourceSet>> ofColocation() {
        return list(SEQUENTIAL, ROLE, Known.of("score", "Score", "that of the constraint", "for the members of this set among each other", "INFINITY", "100", "-INFINITY"),
                ORDERING);
    }

    static EditorType<List<ResourceSet>> ofOrder() {
        return list(SEQUENTIAL,
                Known.of("require-all", "Require all", "true (default)", "false: the next set goes on as soon as one member is active", "true", "false"),
                Known.of("action", "Action", "start", "what the members do before the next set may", "start", "stop", "promote", "demote"),
                ROLE,
                Known.of("kind", "Kind", "that of the constraint", "how strictly the order within the set is kept", "Mandatory", "Optional", "Serialize"), ORDERING);
    }

    static EditorType<List<ResourceSet>> ofTicket() {
        return list(ROLE, ORDERING);
    }

    private static EditorType<List<ResourceSet>> list(Known... options) {
        return ListEditor.of(new ListEditor.Items<>(FoldedEditor.of(RecordEditor.of(form(options)), Summary::of), "set",
                context -> Optional.of(ResourceSet.of(Suggestions.resources(context.topology().get()).stream().limit(1).toList(), Map.of())), set -> true));
    }

    private static Form<ResourceSet> form(Known... options) {
        return Form.of(ResourceSet.class,
                Field.of("resources", "Members, in their order", Editors.names("member", Suggestions::placeable))
                        .help("resources; a tag stands for all that it marks, a template for all that are made from it"),
                Field.of("options", "", OptionsEditor.of(options)),
                Field.of("reference", "Same as", Editors.naming(Codec.TEXT.optional(), "a set of its own", Suggestions::resourceSets))
                        .help("the CIB id of the set that this one stands for; it has nothing of its own then"),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(SetForms.ID_HELP));
    }
}
