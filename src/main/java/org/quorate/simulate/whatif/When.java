package org.quorate.simulate.whatif;

/// A point in time, in ms after the events.
///
/// @param typical when all goes as it mostly does
/// @param bound   at worst, never before `typical`
record When(long typical, long bound) {

    static final When EVENTS = new When(0, 0);

    When {
        bound = Math.max(typical, bound);
    }

    When plus(long typicalLength, long longest) {
        return new When(typical + typicalLength, bound + Math.max(typicalLength, longest));
    }

    static When later(When one, When other) {
        return new When(Math.max(one.typical, other.typical), Math.max(one.bound, other.bound));
    }
}
