package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.simulate.whatif.Lane;
import org.quorate.simulate.whatif.TimelineStep;

/// The steps of all instants as bars in lanes on one axis, without anything visible.
///
/// @param rows    membership first, then what is fenced, then what starts again
/// @param borders when the events of a later instant happen, in ms after the first
/// @param last    when the last step is done
record LaneChart(List<Row> rows, List<Long> borders, long last) {

    /// A lane, with its bars in the order of time.
    record Row(Lane lane, List<Bar> bars) {
    }

    /// A step.
    ///
    /// @param moment by its place in the list
    /// @param end    in ms after the first events; open ones end with their instant, the last ones with the axis
    record Bar(int moment, long begin, long end, TimelineStep step) {

        /// Whether it takes time, or lasts.
        boolean isLong() {
            return end > begin;
        }
    }

    static LaneChart of(List<Trial.Moment> moments) {
        List<Long> borders = moments.stream().map(Trial.Moment::since).distinct().skip(1).toList();
        long last = moments.stream().mapToLong(Trial.Moment::time).max().orElse(0);
        boolean several = moments.stream().mapToInt(Trial.Moment::outcome).distinct().count() > 1;
        Map<Lane, List<Bar>> rows = new LinkedHashMap<>();
        for (int i = 0; i < moments.size(); i++) {
            Trial.Moment moment = moments.get(i);
            if (several || moment.step().kind() != TimelineStep.Kind.EVENT) {
                rows.computeIfAbsent(moment.step().lane(), _ -> new ArrayList<>()).add(new Bar(i, moment.begin(), end(moment, borders), moment.step()));
            }
        }
        return new LaneChart(rows.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().subject()))
                .map(entry -> new Row(entry.getKey(), entry.getValue().stream().sorted(Comparator.comparingLong(Bar::begin).thenComparingLong(Bar::end)).toList())).toList(), borders, last);
    }

    private static long end(Trial.Moment moment, List<Long> borders) {
        return moment.step().ending() != TimelineStep.Ending.OPEN ? moment.time()
                : borders.stream().filter(border -> border > moment.since()).findFirst().orElse(Long.MAX_VALUE);
    }
}
