package org.quorate.app.fencing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.FencingMatrix;
import org.quorate.analysis.Verdict;
import org.quorate.analysis.Verdict.Cause;
import org.quorate.analysis.Verdict.Kind;

/// How many nodes can be fenced, in words, without anything visible. What is not known is not counted as if it worked.
public final class FencingWords {

    private final List<Verdict> verdicts;

    public FencingWords(FencingMatrix matrix) {
        verdicts = matrix.byDevice().map(FencingMatrix.ByDevice::verdict).toList();
    }

    /// For the status bar: `4 of 5 nodes can be fenced`; where nothing is known but which devices are for which nodes,
    /// `4 of 5 nodes have a fence device`.
    public String line() {
        if (verdicts.isEmpty()) {
            return "Nothing to fence";
        }
        long able = verdicts.stream().filter(verdict -> verdict.kind().compareTo(Kind.CONDITIONAL) <= 0).count();
        long unknown = unknown().count();
        if (able == 0 && unknown > 0 && unknown().allMatch(FencingWords::hasDevice)) {
            return counted(unknown) + (unknown == 1 ? " has" : " have") + " a fence device";
        }
        return counted(able) + " can be fenced" + (unknown > 0 ? ", " + unknown + " not known" : "");
    }

    /// Of the node that is worst off; unknown where there is no node.
    public Kind worst() {
        return verdicts.stream().map(Verdict::kind).max(Comparator.naturalOrder()).orElse(Kind.UNKNOWN);
    }

    private Stream<Verdict> unknown() {
        return verdicts.stream().filter(verdict -> verdict.kind() == Kind.UNKNOWN);
    }

    private static boolean hasDevice(Verdict verdict) {
        return !verdict.has(Cause.TARGETS_UNKNOWN) && !verdict.has(Cause.WATCHDOG_UNKNOWN);
    }

    private String counted(long count) {
        return "%d of %d node%s".formatted(count, verdicts.size(), verdicts.size() == 1 ? "" : "s");
    }
}
