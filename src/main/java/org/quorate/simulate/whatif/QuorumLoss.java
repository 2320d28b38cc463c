package org.quorate.simulate.whatif;

import java.util.Locale;
import org.quorate.analysis.Facts;

/// What a partition without quorum does (`no-quorum-policy`).
///
/// Source: Pacemaker Explained, "Cluster Options"; lib/pengine/unpack.c (`unpack_config`)
enum QuorumLoss {
    STOP("all resources stop"),
    DEMOTE("what is promoted is demoted, everything else stops"),
    FREEZE("what runs goes on, nothing is started"),
    SUICIDE("its nodes are fenced"),
    IGNORE("it goes on as if it had quorum");

    private final String text;

    QuorumLoss(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    static QuorumLoss of(Facts facts) {
        String policy = facts.topology().cluster().property("no-quorum-policy").orElse("stop").strip().toLowerCase(Locale.ROOT);
        return switch (policy) {
            case "ignore" -> IGNORE;
            case "freeze" -> FREEZE;
            case "demote" -> DEMOTE;
            // the scheduler takes it for stop where nobody can be fenced
            case "suicide", "fence" -> facts.fencing().isEnabled() ? SUICIDE : STOP;
            default -> STOP;
        };
    }
}
