package org.quorate.simulate.schedule;

import java.util.List;

/// A mandatory order: `then` needs one of `firsts` (usually there is one). Optional and serializing ones never keep anything
/// from running and are not listed.
///
/// @param symmetrical whether a running `then` is stopped when nothing of `firsts` can run
/// @param minimum     0: the usual; otherwise so many instances of the first clone must run
record Ordering(String id, List<Item> firsts, Action firstAction, Item then, Action thenAction, boolean symmetrical, int minimum) {

    enum Action {
        START, STOP, PROMOTE, DEMOTE;

        static Action of(String text) {
            return switch (text) {
                case "stop" -> STOP;
                case "promote" -> PROMOTE;
                case "demote" -> DEMOTE;
                default -> START;
            };
        }
    }
}
