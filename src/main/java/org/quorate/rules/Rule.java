package org.quorate.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Info;

/// One design rule. A pure function of the facts: no state, the same problems in the same order for the same design.
public interface Rule {

    /// The permanent id, `QUO-03`; the rule's page is found by it.
    String id();

    /// What is wrong, in document order.
    Stream<Problem> check(Facts facts);

    /// The same for a design that may say which Pacemaker it is for; most rules hold for every version.
    default Stream<Problem> check(Facts facts, Info info) {
        return check(facts);
    }

    /// Why the rule cannot judge this design: the fact that nobody has stated, as a sentence. A rule that says so here
    /// finds nothing.
    default Optional<String> missing(Facts facts) {
        return Optional.empty();
    }
}
