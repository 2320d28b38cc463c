package org.quorate.app.edit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.quorate.model.Constraint;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.FencingLevel;
import org.quorate.model.edit.Edit;
import org.quorate.model.edit.Removal;

/// What goes when elements are deleted, and how to ask about it.
///
/// @param chosen what the user selected
/// @param all    that and what cannot be without it
record Deletion(List<ElementId> chosen, Set<ElementId> all, Design design) {

    /// more than these are worth a question
    private static final int MANY = 10;

    static Deletion of(Design design, Collection<ElementId> chosen) {
        return new Deletion(List.copyOf(chosen), Removal.closure(design, chosen), design);
    }

    /// Whether to ask: undo brings everything back, so only what the user may not see is a reason.
    ///
    /// @param inSight whether everything that goes is in sight
    boolean isWorthAsking(boolean inSight) {
        return all.size() > MANY || all.size() > chosen.size() && !inSight;
    }

    String question() {
        return "Delete " + objects(all.size()) + "?";
    }

    /// `5 constraints and levels refer to them. Undo brings all back.`
    String consequence() {
        long referring = all.stream().filter(id -> !chosen.contains(id)).flatMap(id -> design.topology().find(id).stream())
                .filter(element -> element instanceof Constraint || element instanceof FencingLevel).count();
        long others = all.size() - chosen.size() - referring;
        StringBuilder text = new StringBuilder();
        if (others > 0) {
            text.append(objects((int) others)).append(" cannot be without what is selected. ");
        }
        if (referring > 0) {
            text.append(referring).append(referring == 1 ? " constraint or level refers" : " constraints and levels refer").append(" to it. ");
        }
        return text.append("Undo brings all back.").toString();
    }

    String verb() {
        return "Delete " + all.size();
    }

    Edit edit() {
        String what = chosen.size() == 1 ? design.topology().find(chosen.getFirst()).map(element -> element.name()).orElse("1 object") : objects(chosen.size());
        return Edit.remove("Delete " + what, chosen);
    }

    private static String objects(int count) {
        return count == 1 ? "1 object" : count + " objects";
    }
}
