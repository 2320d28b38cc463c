package org.quorate.finding;

import java.util.List;
import org.quorate.model.ElementId;

/// One finding of one rule.
///
/// @param rule     the rule's id, `FEN-03`
/// @param message  one sentence that names the objects and the fact, without the reason and the remedy (the rule's page has those)
/// @param subjects the elements it is about, the most important one first; empty: the design as a whole
/// @param because  the facts that it follows from, a short sentence each
/// @param fixes    what would remove it, the best one first
public record Finding(String rule, Severity severity, String message, List<ElementId> subjects, List<String> because,
                      List<Fix> fixes) {

    public Finding {
        subjects = List.copyOf(subjects);
        because = List.copyOf(because);
        fixes = List.copyOf(fixes);
    }
}
