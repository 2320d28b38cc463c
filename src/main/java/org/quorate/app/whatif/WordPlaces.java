package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Where the words of a lane's bars stand: in the bar; where it is too short, right of it and of the bars that follow at once, or else
/// left of it. They keep the order of their bars, are never cut and never overlap: words without room are left out.
final class WordPlaces {

    private static final double PADDING = 6;
    private static final double GAP = 12;

    private final List<Span> bars;
    private final List<Place> places;

    private WordPlaces(List<Span> bars) {
        this.bars = bars;
        places = new ArrayList<>(Collections.nCopies(bars.size(), Place.NOWHERE));
    }

    /// A bar in pixels.
    ///
    /// @param word the width of its word
    record Span(double from, double to, double word) {

        private boolean fits() {
            return word + 2 * PADDING <= to - from;
        }
    }

    enum Side { IN, BESIDE, NOWHERE }

    /// @param x where the word begins
    record Place(Side side, double x) {

        private static final Place NOWHERE = new Place(Side.NOWHERE, 0);
    }

    /// @param bars  from left to right
    /// @param width of the lane
    /// @return as many places
    static List<Place> of(List<Span> bars, double width) {
        WordPlaces words = new WordPlaces(bars);
        double free = 0;
        int begin = 0;
        while (begin < bars.size()) {
            int end = begin + 1;
            while (end < bars.size() && bars.get(end).from() <= bars.get(end - 1).to() + PADDING) {
                end++;
            }
            free = words.place(IntStream.range(begin, end).boxed().toList(), free, end < bars.size() ? bars.get(end).from() : width);
            begin = end;
        }
        return List.copyOf(words.places);
    }

    /// @param run   bars that follow each other at once
    /// @param since where the room left of it begins
    /// @param until where the room right of it ends
    /// @return where the room after it begins
    private double place(List<Integer> run, double since, double until) {
        double end = run.stream().mapToDouble(i -> bars.get(i).to()).max().orElse(since);
        List<Integer> outside = run.stream().filter(i -> !bars.get(i).fits()).toList();
        run.stream().filter(i -> bars.get(i).fits()).forEach(i -> places.set(i, new Place(Side.IN, bars.get(i).from() + PADDING)));
        if (outside.isEmpty()) {
            return end;
        }
        List<Integer> rest = run.subList(run.indexOf(outside.getFirst()), run.size());
        double all = rest.stream().mapToDouble(i -> bars.get(i).word() + GAP).sum();
        if (rest.size() > outside.size() && end + PADDING + all - GAP + PADDING <= until) {
            return right(rest, end, until);
        }
        // those behind which no word stands in its bar
        List<Integer> last = outside.stream().filter(i -> run.stream().noneMatch(other -> other > i && bars.get(other).fits())).toList();
        double free = right(last, end, until);
        int first = outside.getFirst();
        double x = bars.get(run.getFirst()).from() - PADDING - bars.get(first).word();
        if (places.get(first).side() == Side.NOWHERE && x >= since + PADDING) {
            places.set(first, new Place(Side.BESIDE, x));
        }
        return free;
    }

    /// as many words as there is room for
    private double right(List<Integer> words, double end, double until) {
        double x = end + PADDING;
        for (int i : words) {
            if (x + bars.get(i).word() + PADDING > until) {
                break;
            }
            places.set(i, new Place(Side.BESIDE, x));
            x += bars.get(i).word() + GAP;
        }
        return x - PADDING;
    }
}
