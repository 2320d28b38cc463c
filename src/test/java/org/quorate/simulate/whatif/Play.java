package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.model.Design;

/// Plays events on a design, in the words of the command.
public final class Play {

    private final WhatIf whatIf;
    private ClusterCondition condition;

    private Play(WhatIf whatIf) {
        this.whatIf = whatIf;
        condition = whatIf.running();
    }

    public static Play on(Designs designs) {
        return on(designs.design());
    }

    public static Play on(Design design) {
        return new Play(engine(design));
    }

    public static WhatIf engine(Design design) {
        return WhatIf.of(Facts.of(design.topology()), design.info(), Engine.BUILT_IN);
    }

    /// Events at one instant.
    public Outcome then(String... events) {
        List<Event> all = new ArrayList<>();
        for (String event : events) {
            try {
                all.add(whatIf.words().event(event));
            } catch (UnclearEventException unclear) {
                throw new IllegalArgumentException(unclear);
            }
        }
        Outcome outcome = whatIf.next(condition, all);
        condition = outcome.after();
        return outcome;
    }

    public ClusterCondition condition() {
        return condition;
    }

    /// `n1,n2+ n3-`
    public static String partitions(Outcome outcome) {
        return outcome.partitions().stream().map(each -> String.join(",", each.nodes()) + (each.acts() ? "+" : "-")).collect(Collectors.joining(" "));
    }

    /// `node3 by node1 level 1 fence-node3`, `node3 by nobody`
    public static String fenced(Outcome outcome) {
        return outcome.fenced().stream().map(each -> each.possible() ? "%s by %s%s %s".formatted(each.node(), each.by().orElse("itself"),
                each.level().map(level -> " level " + level).orElse(""), String.join("+", each.devices())) : each.node() + " by nobody").collect(Collectors.joining("; "));
    }

    /// `web n1>n2`, only what does not stay as it is
    public static String changes(Outcome outcome) {
        return outcome.fates().stream().filter(fate -> fate.turn() != Outcome.Turn.KEPT && fate.turn() != Outcome.Turn.IDLE && !fate.instance().startsWith("fence"))
                .map(fate -> "%s %s>%s %s".formatted(fate.instance(), fate.from().orElse("-"), fate.to().orElse("-"), fate.turn())).collect(Collectors.joining("; "));
    }

    /// `node1+ node2-`, what each member counts for itself
    public static String quorate(Outcome outcome) {
        return outcome.after().votes().partitions().stream().flatMap(partition -> partition.members().stream())
                .map(member -> member.node() + (member.quorate() ? "+" : "-")).collect(Collectors.joining(" "));
    }

    /// `RACE`
    public static String dangers(Outcome outcome) {
        return outcome.warnings().stream().map(warning -> warning.danger().name()).collect(Collectors.joining(" "));
    }

    /// `DETECTION 8.0 FENCING 20.5`, when the steps of some kinds are typically done, in seconds
    public static String times(Outcome outcome, TimelineStep.Kind... kinds) {
        return outcome.timeline().stream().filter(step -> List.of(kinds).contains(step.kind()))
                .map(step -> String.format(Locale.ROOT, "%s %.1f", step.kind(), step.typical() / 1000.0)).collect(Collectors.joining(" "));
    }
}
