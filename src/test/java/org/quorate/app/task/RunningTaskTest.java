package org.quorate.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class RunningTaskTest {

    @Test
    void muchProgressIsToldOnceWithItsLatestShare() {
        Deque<Runnable> foreground = new ArrayDeque<>();
        RunningTask task = new RunningTask("Counting", foreground::add);
        for (int i = 1; i <= 1000; i++) {
            task.at(i / 1000.0);
        }
        assertThat(foreground).hasSize(1);
        foreground.remove().run();
        assertThat(task.shareProperty().get()).isEqualTo(1);
        task.at(0.5);
        assertThat(foreground).hasSize(1);
    }
}
