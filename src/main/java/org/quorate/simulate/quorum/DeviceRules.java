package org.quorate.simulate.quorum;

import java.util.Locale;
import org.quorate.analysis.Votes;
import org.quorate.model.QuorumDevice;

/// What is configured of the quorum device.
///
/// Source: corosync-qdevice(8), qdevices/qdevice-net-instance.c
///
/// @param votes      what it adds where it votes
/// @param derived    whether its votes are not written down but derived from the number of nodes; these are expected from the start,
///                   written ones when they are first counted
/// @param keepActive whether of two equal halves the one that had the vote keeps it
/// @param keepsVote  whether a quorate node that loses qnetd goes on with the vote it had: `lms` with `wait_for_all` written down
public record DeviceRules(int votes, boolean derived, Algorithm algorithm, TieBreak tieBreak, boolean keepActive, boolean keepsVote) {

    /// How qnetd decides. What it does with any other than these two is not known here, and counts as no vote.
    public enum Algorithm {
        FFSPLIT, LMS, OTHER;

        static Algorithm of(String word) {
            return switch (word) {
                case "ffsplit" -> FFSPLIT;
                case "lms" -> LMS;
                default -> OTHER;
            };
        }
    }

    static DeviceRules of(QuorumDevice device, int votes, boolean waitForAllWritten) {
        Algorithm algorithm = Algorithm.of(device.algorithm().orElse(""));
        String keep = device.net().getOrDefault("keep_active_partition_tie_breaker", "on").strip().toLowerCase(Locale.ROOT);
        return new DeviceRules(votes, Votes.writtenVotes(device).isEmpty(), algorithm, TieBreak.of(device.net().get("tie_breaker")),
                !keep.equals("off") && !keep.equals("no") && !keep.equals("0"), algorithm == Algorithm.LMS && waitForAllWritten);
    }
}
