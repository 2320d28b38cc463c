package org.quorate.app.whatif;

import java.util.List;
import java.util.stream.LongStream;

/// An axis from the first events to a little after the last step, with ticks at round times that have room for their numbers.
///
/// @param length of the time that it shows, in ms
/// @param step   from one number to the next, in ms
/// @param width  in pixels
record TimeAxis(long length, long step, double width) {

    private static final long SECOND = 1000;
    private static final List<Long> STEPS = List.of(1L, 2L, 5L, 10L, 20L, 30L, 60L, 120L, 300L, 600L, 1200L, 1800L, 3600L, 7200L, 14_400L, 43_200L, 86_400L);
    /// a number with room around it
    private static final double NUMBER = 90;
    private static final long SHORTEST = 10 * SECOND;

    /// @param last when the last step is done, in ms
    static TimeAxis of(long last, double width) {
        long shown = Math.max(SHORTEST, last + last / 20);
        double most = Math.max(1, Math.floor(width / NUMBER));
        long step = STEPS.stream().map(seconds -> seconds * SECOND).filter(each -> shown <= each * most).findFirst().orElse(STEPS.getLast() * SECOND);
        long half = step / 2;
        return new TimeAxis(Math.ceilDiv(shown, half) * half, step, width);
    }

    double x(long millis) {
        return width * millis / length;
    }

    long time(double x) {
        return Math.round(length * Math.clamp(x / width, 0, 1));
    }

    /// The times that have a number.
    long[] numbers() {
        return LongStream.rangeClosed(0, length / step).map(i -> i * step).toArray();
    }

    /// The times that have a line: the numbers and those half way.
    long[] lines() {
        return LongStream.rangeClosed(0, length / (step / 2)).map(i -> i * (step / 2)).toArray();
    }
}
