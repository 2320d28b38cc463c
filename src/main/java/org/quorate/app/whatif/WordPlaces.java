package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;

/// Where the words of a lane's bars stand: in the bar; where it is too short, in the free room right of it, behind further bars if
/// they follow at once, or else left of it. Words for which there is no room are left out: they neither are cut nor overlap.
final class WordPlaces {

    private static final double PADDING = 6;
    private static final double GAP = 12;

    private final List<Span> bars;
    private final List<Place> places = new ArrayList<>();
    private final List<Integer> waiting = new ArrayList<>();
    private double free;
    private double edge;

    /// A bar in pixels.
    ///
    /// @param word the width of its word
    record Span(double from, double to, double word) {
    }

    enum Side { IN, BESIDE, NOWHERE }

    /// @param x where the word begins
    record Place(Side side, double x) {

        private static final Place NOWHERE = new Place(Side.NOWHERE, 0);
    }

    private WordPlaces(List<Span> bars) {
        this.bars = bars;
    }

    /// @param bars  from left to right
    /// @param width of the lane
    /// @return as many places
    static List<Place> of(List<Span> bars, double width) {
        WordPlaces places = new WordPlaces(bars);
        for (int i = 0; i < bars.size(); i++) {
            places.room(bars.get(i).from());
            places.bar(i);
        }
        places.room(width);
        places.left();
        return List.copyOf(places.places);
    }

    private void bar(int i) {
        Span bar = bars.get(i);
        boolean fits = bar.word() + 2 * PADDING <= bar.to() - bar.from();
        places.add(fits ? new Place(Side.IN, bar.from() + PADDING) : Place.NOWHERE);
        if (!fits) {
            waiting.add(i);
        }
        edge = bar.to();
        free = Math.max(free, edge);
    }

    /// as many words as there is room for, the first ones first; what does not fit is carried on behind bars that follow at once
    private void room(double until) {
        boolean apart = until > edge + PADDING && !places.isEmpty();
        double x = free + PADDING;
        while (!waiting.isEmpty() && x + bars.get(waiting.getFirst()).word() + PADDING <= until) {
            int i = waiting.removeFirst();
            places.set(i, new Place(Side.BESIDE, x));
            x += bars.get(i).word() + GAP;
            free = x;
        }
        if (apart && places.size() < bars.size()) {
            waiting.clear();
        }
    }

    /// the first word that is left, at the end of the room before its bar
    private void left() {
        if (!waiting.isEmpty()) {
            int i = waiting.getFirst();
            double x = bars.get(i).from() - PADDING - bars.get(i).word();
            double taken = 0;
            for (int before = 0; before < i; before++) {
                Place place = places.get(before);
                taken = Math.max(taken, Math.max(bars.get(before).to(), place.side() == Side.BESIDE ? place.x() + bars.get(before).word() : 0));
            }
            if (x >= taken + PADDING) {
                places.set(i, new Place(Side.BESIDE, x));
            }
        }
    }
}
