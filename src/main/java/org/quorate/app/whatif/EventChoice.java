package org.quorate.app.whatif;

import java.util.List;
import org.quorate.simulate.whatif.Event;

/// An entry of a menu of events.
sealed interface EventChoice {

    String text();

    /// Plays an event.
    record Play(String text, Event event) implements EventChoice {
    }

    /// A submenu.
    record Several(String text, List<EventChoice> choices) implements EventChoice {

        public Several {
            choices = List.copyOf(choices);
        }
    }

    /// It is not known yet what there is to choose.
    record Pending() implements EventChoice {

        @Override
        public String text() {
            return "Computing…";
        }
    }

    /// Asks into which groups the cluster network parts.
    record Split(String text) implements EventChoice {
    }
}
