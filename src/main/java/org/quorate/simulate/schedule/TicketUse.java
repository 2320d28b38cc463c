package org.quorate.simulate.schedule;

/// A resource needs a ticket.
///
/// @param role UNKNOWN: to run at all; PROMOTED: to be promoted
record TicketUse(String ticket, Item item, Role role, Loss loss) {

    /// What happens to it when the ticket is revoked.
    enum Loss {
        STOP, DEMOTE, FENCE, FREEZE
    }
}
