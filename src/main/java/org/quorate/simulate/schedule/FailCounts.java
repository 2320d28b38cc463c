package org.quorate.simulate.schedule;

import java.util.Map;
import java.util.regex.Pattern;

/// How often a resource has failed on a node, and whether that was too often.
///
/// Source: lib/pengine/failcounts.c (`pe_get_failcount`), lib/pacemaker/pcmk_sched_resource.c (`pcmk__threshold_reached`)
final class FailCounts {

    private FailCounts() {
    }

    static boolean reached(Work work, Rsc rsc, int node) {
        if (rsc.item.threshold == 0 || work.marks(rsc).contains(Activity.Mark.FAILURE_IGNORED)) {
            return false;
        }
        int count = count(work, rsc.item, node, true);
        return count > 0 && rsc.item.threshold <= count;
    }

    private static int count(Work work, Item item, int node, boolean withFillers) {
        Map<String, String> attributes = work.state.node(node).attributes();
        if (attributes.isEmpty()) {
            return 0;
        }
        int count = count(item, attributes, work.problem.now, true);
        if (withFillers && !item.isBundled()) {
            for (Item filler : item.fillers) {
                count += count(work, filler, node, true);
            }
        }
        return count;
    }

    /// @param effective whether failures that have expired do not count
    static int count(Item item, Map<String, String> attributes, java.time.Instant now, boolean effective) {
        Pattern name = null;
        int count = 0;
        long last = 0;
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            boolean fails = attribute.getKey().startsWith("fail-count-");
            if (!fails && !attribute.getKey().startsWith("last-failure-")) {
                continue;
            }
            if (name == null) {
                String id = item.unique ? item.id : item.base;
                name = Pattern.compile("(?:fail-count|last-failure)-" + Pattern.quote(id) + (item.unique ? "" : "(:\\d+)?") + "(#.+_\\d+)?");
            }
            if (name.matcher(attribute.getKey()).matches()) {
                if (fails) {
                    count = Scores.add(count, Scores.of(attribute.getValue()));
                } else {
                    last = Math.max(last, org.quorate.model.Numbers.integer(attribute.getValue()).orElse(0));
                }
            }
        }
        boolean expired = effective && last > 0 && item.failureTimeoutMillis > 0 && now.getEpochSecond() > last + item.failureTimeoutMillis / 1000
                && !FailureHandling.blocks(item);
        return expired ? 0 : count;
    }
}
