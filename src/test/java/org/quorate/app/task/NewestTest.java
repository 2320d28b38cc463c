package org.quorate.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> foreground = new ArrayDeque<>();
    private final List<String> begun = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final Newest newest = new Newest(new Tasks(background::add, foreground::add));

    private void start(String name) {
        newest.run(() -> {
            begun.add(name);
            return name;
        }, shown::add);
    }

    @Test
    void computesInTheBackgroundAndShowsInTheForeground() {
        start("one");
        assertThat(begun).isEmpty();
        assertThat(newest.isBusy()).isTrue();
        background.remove().run();
        assertThat(begun).containsExactly("one");
        assertThat(shown).isEmpty();
        foreground.remove().run();
        assertThat(shown).containsExactly("one");
        assertThat(newest.isBusy()).isFalse();
    }

    @Test
    void whatWasOvertakenIsNotBegun() {
        start("one");
        start("two");
        background.remove().run();
        background.remove().run();
        assertThat(begun).containsExactly("two");
    }

    @Test
    void aStaleResultIsDropped() {
        start("one");
        background.remove().run();
        start("two");
        foreground.remove().run();
        assertThat(shown).isEmpty();
        background.remove().run();
        foreground.remove().run();
        assertThat(shown).containsExactly("two");
    }

    @Test
    void whatIsForgottenIsDropped() {
        start("one");
        background.remove().run();
        newest.forget();
        foreground.remove().run();
        assertThat(shown).isEmpty();
        assertThat(newest.isBusy()).isFalse();
    }

    @Test
    void aDefectIsNotSwallowedAndEndsTheWork() {
        newest.run(() -> {
            throw new IllegalStateException("broken");
        }, _ -> shown.add("never"));
        background.remove().run();
        assertThatThrownBy(foreground.remove()::run).hasMessage("broken");
        assertThat(newest.isBusy()).isFalse();
        assertThat(shown).isEmpty();
    }
}
