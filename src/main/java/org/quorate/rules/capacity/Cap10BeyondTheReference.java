package org.quorate.rules.capacity;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Cap10BeyondTheReference implements Rule {

    private static final int GUESTS = 64;
    private static final int NODES = 16;

    @Override
    public String id() {
        return "CAP-10";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        long guests = facts.nodes().of(Node.Kind.GUEST).count();
        long nodes = facts.nodes().of(Node.Kind.CLUSTER).count();
        return guests <= GUESTS && nodes <= NODES ? Stream.empty()
                : Stream.of(Problem.of("%d cluster nodes with %d guest nodes are beyond the layout that upstream has tested."
                        .formatted(nodes, guests))
                        .because("That is %d cluster nodes, %d guest nodes and as many services in them.".formatted(NODES, GUESTS)));
    }
}
