package org.quorate.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.app.document.DesignSession;
import org.quorate.app.task.Tasks;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.UnclearEventException;
import org.quorate.template.Templates;

class AdvisorTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final DesignSession session = new DesignSession(Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of()), InstantSource.system());
    private final Tasks tasks = new Tasks(background::add, Runnable::run);
    private final Trial trial = new Trial(session, tasks);
    private final Advisor advisor = new Advisor(session, tasks, trial);

    private void play(String... events) throws UnclearEventException {
        List<Event> all = new java.util.ArrayList<>();
        for (String event : events) {
            all.add(trial.engine().words().event(event));
        }
        trial.play(List.of(all));
        background.remove().run();
    }

    @Test
    void whatWouldPreventHarmIsFoundInTheBackground() throws UnclearEventException {
        play("rack-b");
        assertThat(advisor.advice()).as("not yet").isEmpty();
        background.remove().run();
        assertThat(advisor.advice()).hasValueSatisfying(box -> assertThat(box.hints()).isNotEmpty().allSatisfy(hint -> assertThat(hint.sentence()).isNotBlank()));
        assertThat(advisor.advice().orElseThrow().spoken()).startsWith("What would prevent this. ");
    }

    @Test
    void anotherMomentAsksNothingAnew() throws UnclearEventException {
        play("rack-b");
        background.remove().run();
        trial.look(0);
        assertThat(background).isEmpty();
        assertThat(advisor.advice()).isPresent();
    }

    @Test
    void nothingIsAskedWhenNothingIsTried() {
        trial.play(List.of());
        background.remove().run();
        assertThat(background).isEmpty();
        assertThat(advisor.advice()).isEmpty();
    }

    @Test
    void anAnswerToWhatIsNoLongerTriedIsDropped() throws UnclearEventException {
        play("rack-b");
        Runnable late = background.remove();
        trial.play(List.of());
        background.remove().run();
        late.run();
        assertThat(advisor.advice()).isEmpty();
    }

    @Test
    void anAnswerAfterLeavingIsDropped() throws UnclearEventException {
        play("rack-b");
        advisor.forget();
        background.remove().run();
        assertThat(advisor.advice()).isEmpty();
    }
}
