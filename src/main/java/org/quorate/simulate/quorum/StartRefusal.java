package org.quorate.simulate.quorum;

import java.util.Optional;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Votes;
import org.quorate.model.Corosync;
import org.quorate.model.QuorumDevice;

/// Why corosync refuses to start with the quorum section of a design.
///
/// Source: corosync exec/votequorum.c, the errors of `votequorum_readconfig`
final class StartRefusal {

    private StartRefusal() {
    }

    static Optional<String> of(Facts facts) {
        Corosync corosync = facts.topology().cluster().corosync();
        Votes votes = facts.votes();
        boolean tieBreakerOff = corosync.isQuorumOptionOn("auto_tie_breaker") && !votes.tieBreaker();
        if (tieBreakerOff && votes.lastManStanding()) {
            return Optional.of("auto_tie_breaker and last_man_standing with an odd number of votes need wait_for_all");
        }
        return facts.topology().quorumDevice().flatMap(device -> withDevice(device, corosync, votes));
    }

    private static Optional<String> withDevice(QuorumDevice device, Corosync corosync, Votes votes) {
        if (corosync.isQuorumOptionOn("two_node")) {
            return Optional.of("two_node and a quorum device exclude each other");
        }
        if (votes.lastManStanding()) {
            return Optional.of("last_man_standing and a quorum device exclude each other");
        }
        if (votes.tieBreaker()) {
            return Optional.of("auto_tie_breaker and a quorum device exclude each other");
        }
        if (corosync.isQuorumOptionOn("allow_downscale")) {
            return Optional.of("allow_downscale and a quorum device exclude each other");
        }
        Optional<Integer> written = Votes.writtenVotes(device);
        boolean expectedWritten = corosync.positive("expected_votes").isPresent();
        if (written.isEmpty() && expectedWritten) {
            return Optional.of("expected_votes beside a quorum device needs the device's votes written down");
        }
        if (written.isEmpty() && votes.nodes().values().stream().anyMatch(count -> count != 1)) {
            return Optional.of("nodes with other than one vote need the quorum device's votes written down");
        }
        return expectedWritten && written.filter(count -> count > 0 && votes.expected() - count < 2).isPresent()
                ? Optional.of("the quorum device has too many of the expected votes") : Optional.empty();
    }
}
