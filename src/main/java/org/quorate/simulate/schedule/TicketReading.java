package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;

/// Constraints on tickets.
///
/// Source: lib/pacemaker/pcmk_sched_tickets.c (`pcmk__unpack_rsc_ticket`, `rsc_ticket_new`)
final class TicketReading {

    private final References references;
    private final boolean fencing;
    private final List<TicketUse> uses = new ArrayList<>();

    TicketReading(References references, boolean fencing) {
        this.references = references;
        this.fencing = fencing;
    }

    List<TicketUse> uses() {
        return uses;
    }

    void read(XmlElement constraint) {
        String ticket = CibTree.text(constraint, "ticket");
        String loss = CibTree.text(constraint, "loss-policy");
        if (ticket == null) {
            return;
        }
        try {
            List<References.Members> sets = references.sets(constraint);
            for (References.Members set : sets) {
                for (String name : set.names()) {
                    add(ticket, references.item(name), set.text("role"), loss);
                }
            }
            String name = CibTree.text(constraint, "rsc");
            if (sets.isEmpty() && name != null) {
                for (String member : references.isTag(name) ? references.tagged(name) : List.of(name)) {
                    add(ticket, references.item(member), CibTree.text(constraint, "rsc-role"), loss);
                }
            }
        } catch (References.Unknown ignored) {
            // what came before the unknown name counts
        }
    }

    private void add(String ticket, Item item, @Nullable String role, @Nullable String loss) {
        Role limit = Role.of(role) == Role.STARTED ? Role.UNKNOWN : Role.of(role);
        TicketUse use = new TicketUse(ticket, item, limit, policy(loss, limit));
        uses.add(use);
        item.tickets.add(use);
    }

    private TicketUse.Loss policy(@Nullable String loss, Role role) {
        return switch (loss == null ? "" : loss.toLowerCase(Locale.ROOT)) {
            case "fence" -> fencing ? TicketUse.Loss.FENCE : TicketUse.Loss.STOP;
            case "freeze" -> TicketUse.Loss.FREEZE;
            case "demote" -> TicketUse.Loss.DEMOTE;
            case "stop" -> TicketUse.Loss.STOP;
            default -> role == Role.PROMOTED ? TicketUse.Loss.DEMOTE : TicketUse.Loss.STOP;
        };
    }
}
