package org.quorate.app;

import java.time.Duration;
import java.util.function.Function;
import org.quorate.analysis.FencingMatrix;
import org.quorate.app.action.Actions;
import org.quorate.app.document.Derived;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Meaning;
import org.quorate.app.document.Selection;
import org.quorate.app.files.DesignStore;
import org.quorate.app.quorum.QuorumWords;
import org.quorate.app.task.Tasks;
import org.quorate.model.Design;
import org.quorate.rules.CheckResult;
import org.quorate.rules.Checker;
import org.quorate.rules.Rules;

/// What a window works on, without anything visible: the design with its file, the selection, and what follows from the
/// design.
///
/// @param check  what the rules say
/// @param quorum votes, and what is left of them when something fails
/// @param matrix who is fenced by what
record Workspace(DesignSession session, Selection selection, DesignStore store, Actions actions, Tasks tasks, Rules rules,
                 Derived<Meaning, CheckResult> check, Derived<Meaning, QuorumWords> quorum, Derived<Meaning, FencingMatrix> matrix) {

    /// how long a design has to rest before anything is computed
    private static final Duration REST = Duration.ofMillis(150);

    static Workspace of(Program program) {
        DesignSession session = new DesignSession(Design.EMPTY, program.clock());
        Tasks tasks = program.tasks();
        Checker checker = new Checker(program.rules());
        return new Workspace(session, new Selection(session), new DesignStore(session), new Actions(), tasks, program.rules(),
                derived(session, tasks, meaning -> checker.check(meaning.design(), meaning.facts())),
                derived(session, tasks, meaning -> new QuorumWords(meaning.facts())),
                derived(session, tasks, meaning -> meaning.facts().fencingMatrix()));
    }

    private static <T> Derived<Meaning, T> derived(DesignSession session, Tasks tasks, Function<Meaning, T> computation) {
        return new Derived<>(session, design -> session.meaning(), computation, tasks.background(), tasks.foreground(), REST);
    }
}
