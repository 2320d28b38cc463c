package org.quorate.simulate.schedule;

import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibBoolean;

/// Whether a cluster node is up, by its state entry.
///
/// Source: lib/pengine/unpack.c (`determine_online_status_fencing`, `determine_online_status_no_fencing`)
final class OnlineStatus {

    /// What was found.
    interface Result {

        void is(boolean online, boolean unclean, boolean pending);
    }

    private final @Nullable String inCluster;
    private final boolean member;
    private final boolean peer;
    private final String join;
    private final String expected;
    private final boolean fencing;
    private final boolean shutdown;
    private final boolean terminate;

    OnlineStatus(XmlElement state, boolean fencing, boolean shutdown, @Nullable String terminate) {
        inCluster = CibTree.text(state, "in_ccm");
        member = isUp(inCluster);
        String crmd = state.attribute("crmd").orElse("");
        peer = crmd.equalsIgnoreCase("online") || crmd.matches("[1-9]\\d*");
        join = state.attribute("join").orElse("").toLowerCase(java.util.Locale.ROOT);
        expected = state.attribute("expected").orElse("").toLowerCase(java.util.Locale.ROOT);
        this.fencing = fencing;
        this.shutdown = shutdown;
        this.terminate = terminate != null && (CibBoolean.isTrue(terminate) || terminate.matches("[1-9].*"));
    }

    /// later versions write the time since when it is so
    private static boolean isUp(@Nullable String text) {
        return text != null && (CibBoolean.isTrue(text) || text.matches("[1-9]\\d+"));
    }

    void judge(Result result) {
        if (!fencing) {
            boolean lost = member && !peer && !shutdown && expected.equals("member");
            result.is(member && peer && join.equals("member"), lost, false);
        } else if (shutdown) {
            result.is(peer, false, false);
        } else if (inCluster == null || join.equals("banned")) {
            result.is(member, true, false);
        } else if (!terminate && (expected.isEmpty() || expected.equals("down"))) {
            result.is(member, false, member || peer);
        } else if (terminate && join.equals("down") && !member && !peer) {
            result.is(false, false, false);
        } else if (!member || !peer || terminate) {
            result.is(member, true, false);
        } else if (join.equals("pending") || join.equals("down")) {
            result.is(true, false, true);
        } else {
            result.is(true, !join.equals("member"), false);
        }
    }
}
