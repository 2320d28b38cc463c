package org.quorate.simulate.whatif;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.analysis.Fencing;
import org.quorate.analysis.Node;
import org.quorate.simulate.whatif.Judged.Duty;

/// Who waits for whose fencing. Unless several nodes may be fenced at a time, they are fenced in the order of their names, each only when the one
/// before it is done: a node that cannot be fenced keeps all those that come after it from being fenced.
///
/// Source: lib/pacemaker/pcmk_sched_allocate.c (`add_nondc_fencing`), lib/pengine/unpack.c (`pe_create_node`), lib/common/strings.c
/// (`pcmk__numeric_strcasecmp`); seen on real clusters
final class FencingOrder {

    /// Numbers within names count as numbers, and small letters as capitals.
    static final Comparator<String> BY_NAME = FencingOrder::compare;

    private final Fencing fencing;
    private final Optional<String> pacemaker;

    /// @param pacemaker the version, `2.1` or `3.0`; empty: 2.1
    FencingOrder(Fencing fencing, Optional<String> pacemaker) {
        this.fencing = fencing;
        this.pacemaker = pacemaker;
    }

    boolean isConcurrent() {
        return fencing.isConcurrent(pacemaker);
    }

    /// How several nodes are fenced, and what says so.
    String words() {
        String set = fencing.concurrency().map(value -> "concurrent-fencing=" + value)
                .orElseGet(() -> "concurrent-fencing is %s by default in Pacemaker %s".formatted(isConcurrent(), pacemaker.orElse("2.1")));
        return (isConcurrent() ? "several nodes at a time: " : "one node after the other: ") + set;
    }

    /// The duties in the order in which they are carried out, each with the one that it waits for in vain.
    ///
    /// @param known the nodes that were lost before this moment; of the others the cluster nodes are noticed first, so that none of them waits for a remote node
    List<Duty> inTurn(List<Duty> duties, Set<String> known) {
        if (isConcurrent() || duties.size() < 2) {
            return duties;
        }
        List<Duty> ordered = new ArrayList<>(duties);
        ordered.sort(Comparator.comparing(duty -> duty.target().name(), BY_NAME));
        List<Duty> result = new ArrayList<>();
        for (Duty duty : ordered) {
            Optional<Node> before = result.stream().filter(other -> !other.outlook().possible())
                    .map(Duty::target).filter(other -> other.isClusterNode() || known.contains(other.name()) || !duty.target().isClusterNode()).findFirst();
            result.add(before.map(duty::behind).orElse(duty));
        }
        return result;
    }

    private static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int iEnd = digits(one, i);
            int jEnd = digits(other, j);
            int order = iEnd > i && jEnd > j ? numbers(one.substring(i, iEnd), other.substring(j, jEnd))
                    : Character.compare(Character.toLowerCase(one.charAt(i)), Character.toLowerCase(other.charAt(j)));
            if (order != 0) {
                return order;
            }
            boolean isNumber = iEnd > i && jEnd > j;
            i = isNumber ? iEnd : i + 1;
            j = isNumber ? jEnd : j + 1;
        }
        return Boolean.compare(i < one.length(), j < other.length());
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /// 7 comes before 07
    private static int numbers(String one, String other) {
        int order = new BigInteger(one).compareTo(new BigInteger(other));
        return order != 0 ? order : Integer.compare(one.length(), other.length());
    }
}
