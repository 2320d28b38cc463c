package org.quorate.app.whatif;

import java.util.Comparator;
import java.util.List;
import javafx.scene.layout.Region;
import org.quorate.app.document.DesignSession;
import org.quorate.app.shell.Panel;
import org.quorate.app.task.Tasks;
import org.quorate.simulate.sweep.Sweep;
import org.quorate.simulate.sweep.SweepResult;
import org.quorate.simulate.whatif.Event;

/// Single points of failure, the worst first; a click plays one.
final class WeakPointsPanel implements Panel {

    private final DesignSession session;
    private final Tasks tasks;
    private final Trial trial;
    private final ListPanel list = ListPanel.of("weak-points", "Weak points", "mdi2a-alert");

    WeakPointsPanel(DesignSession session, Tasks tasks, Trial trial) {
        this.session = session;
        this.tasks = tasks;
        this.trial = trial;
    }

    @Override
    public String id() {
        return list.id();
    }

    @Override
    public String title() {
        return list.title();
    }

    @Override
    public String icon() {
        return list.icon();
    }

    @Override
    public Region content() {
        return list.content();
    }

    /// Looks for them in the present design.
    void sweep() {
        list.rows().getChildren().clear();
        list.line("Trying every single failure…");
        Sweep sweep = Sweep.of(session.facts(), trial.engine(), false);
        tasks.run("Looking for weak points", progress -> sweep.run(1, (done, total) -> progress.at((double) done / total), progress::isCancelled),
                this::show, failed -> list.line(String.valueOf(failed.getMessage())));
    }

    private void show(SweepResult result) {
        list.rows().getChildren().clear();
        list.head("Single points of failure, the worst first");
        List<SweepResult.Failure> ranked = result.failures().stream().filter(failure -> !failure.isHarmless()).sorted(Comparator.comparing(SweepResult.Failure::quorate)
                .thenComparing(failure -> -failure.unfenceable().size()).thenComparing(failure -> -failure.lost().size())).toList();
        if (ranked.isEmpty()) {
            list.line("No single failure takes quorum, fencing or a service.");
        }
        for (SweepResult.Failure failure : ranked) {
            String name = failure.failed().stream().map(trial.engine().words()::of).reduce((a, b) -> a + " and " + b).orElse("");
            list.row("%s: %s%d cannot be fenced, %d services lost".formatted(name, failure.quorate() ? "" : "quorum lost, ", failure.unfenceable().size(),
                    failure.lost().size()), () -> trial.play(List.of(failure.failed().stream().map(part -> (Event) new Event.Fail(part)).toList())));
        }
    }
}
