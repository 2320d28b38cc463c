package org.quorate.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.simulate.whatif.TimelineStep;

class StepSpanTest {

    @Test
    void eachStepBeginsWhenTheOneBeforeIsDone() {
        assertThat(StepCell.Span.of(List.of(moment(0, 0), moment(0, 8_000), moment(0, 20_000))))
                .containsExactly(new StepCell.Span(0, 0), new StepCell.Span(0, 8_000), new StepCell.Span(8_000, 20_000));
    }

    @Test
    void aLaterInstantGoesOnWhereTheEarlierOneEnded() {
        assertThat(StepCell.Span.of(List.of(moment(0, 5_000), moment(1, 0), moment(1, 3_000))))
                .containsExactly(new StepCell.Span(0, 5_000), new StepCell.Span(5_000, 5_000), new StepCell.Span(5_000, 8_000));
    }

    @Test
    void whatIsDoneEarlierThanTheStepBeforeHasNoLength() {
        assertThat(StepCell.Span.of(List.of(moment(0, 9_000), moment(0, 4_000), moment(0, 10_000))))
                .containsExactly(new StepCell.Span(0, 9_000), new StepCell.Span(4_000, 4_000), new StepCell.Span(9_000, 10_000));
    }

    @Test
    void nothingHasNoSteps() {
        assertThat(StepCell.Span.of(List.of())).isEmpty();
    }

    private static Trial.Moment moment(int outcome, long typical) {
        return new Trial.Moment(outcome, new TimelineStep(TimelineStep.Kind.FENCING, typical, typical, "fenced", List.of(), ""));
    }
}
