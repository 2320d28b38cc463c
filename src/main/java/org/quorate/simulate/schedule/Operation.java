package org.quorate.simulate.schedule;

import java.util.Comparator;
import org.quorate.analysis.Durations;
import org.quorate.cib.XmlElement;
import org.quorate.model.Numbers;

/// An entry of a resource's history.
///
/// @param key      as in `operation_key`
/// @param expected the result that was wanted; -1: unknown
/// @param interval in milliseconds
/// @param changed  when it ended, in seconds; 0: unknown
record Operation(XmlElement xml, String key, String task, int call, int status, int result, int expected, long interval, long changed) {

    static final int PENDING = -1;
    static final int DONE = 0;
    static final int ERROR = 4;
    static final int NOT_SUPPORTED = 3;
    static final int HARD = 5;
    static final int FATAL = 6;
    static final int NOT_INSTALLED = 7;
    static final int NOT_CONNECTED = 8;
    static final int NO_DEVICE = 10;
    static final int NO_SECRETS = 11;

    static Operation of(XmlElement xml) {
        String transition = xml.attribute("transition-key").orElse("");
        String[] parts = transition.split(":");
        int expected = parts.length >= 3 ? Numbers.integer(parts[2]).orElse(-1) : -1;
        return new Operation(xml, xml.attribute("operation_key").or(() -> xml.attribute("id")).orElse(""), xml.attribute("operation").orElse(""),
                number(xml, "call-id", 0), number(xml, "op-status", 0), number(xml, "rc-code", 0), expected,
                xml.attribute("interval").flatMap(text -> Durations.millis(text + "ms")).orElse(0L), number(xml, "last-rc-change", 0));
    }

    private static int number(XmlElement xml, String attribute, int otherwise) {
        return Numbers.integer(CibTree.text(xml, attribute)).orElse(otherwise);
    }

    boolean isProbe() {
        return task.equals("monitor") && interval == 0;
    }

    /// A probe that only says that the agent is not there.
    ///
    /// Source: lib/common/operations.c (`pcmk_xe_mask_probe_failure`)
    boolean isMaskedProbe() {
        return isProbe() && (result == 5 || result == 2 || status == NOT_INSTALLED);
    }

    boolean isLastFailure() {
        return xml.attribute("id").filter(id -> id.endsWith("_last_failure_0")).isPresent();
    }

    /// The older first; what is under way is the newest.
    ///
    /// Source: lib/pengine/utils.c (`pe__is_newer_op`)
    static Comparator<Operation> byAge() {
        return (a, b) -> {
            if (a.xml.attribute("id").equals(b.xml.attribute("id")) || a.call == -1 && b.call == -1) {
                return 0;
            }
            if (a.call == -1 || b.call == -1) {
                return a.call == -1 ? 1 : -1;
            }
            return a.call != b.call ? Integer.compare(a.call, b.call) : Long.compare(a.changed, b.changed);
        };
    }
}
