package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.app.kind.Kind;
import org.quorate.model.ElementId;
import org.quorate.simulate.quorum.Tally;

/// A row of the consequences, in words.
sealed interface Row {

    /// What a screen reader says of it.
    String spoken();

    /// What a row's icon says, so that nothing is said by colour alone.
    enum Sign {
        OK("mdi2c-check-circle", "ok"), DEAD("mdi2c-close-circle", "error"), ERROR("mdi2a-alert-octagon", "error"), WARNING("mdi2a-alert", "warning"),
        INFO("mdi2i-information", "info"), WAITING("mdi2c-clock-outline", "warning"),
        STAYS("mdi2c-check", "unknown"), MOVED("mdi2a-arrow-right", "warning"), RESTARTED("mdi2r-restart", "warning"), STARTED("mdi2p-play", "ok"),
        PROMOTED("mdi2c-chevron-double-up", "ok"), DEMOTED("mdi2c-chevron-double-down", "warning"),
        STARTING("mdi2s-sync", "warning"), LOST("mdi2s-stop", "error");

        private final String icon;
        private final String severity;

        Sign(String icon, String severity) {
            this.icon = icon;
            this.severity = severity;
        }

        /// Its literal.
        String icon() {
            return icon;
        }

        /// Names its colour.
        String severity() {
            return severity;
        }
    }

    /// What is so, and below it what belongs to that.
    ///
    /// @param votes whose blocks are shown
    record Verdict(Sign sign, String text, List<String> lines, Optional<Tally> votes) implements Row {

        public Verdict {
            lines = List.copyOf(lines);
        }

        Verdict(Sign sign, String text, List<String> lines) {
            this(sign, text, lines, Optional.empty());
        }

        @Override
        public String spoken() {
            List<String> all = new ArrayList<>(List.of(text));
            all.addAll(lines);
            return String.join(". ", all);
        }
    }

    /// @param aside what stands at its right
    record Heading(String text, String aside) implements Row {

        @Override
        public String spoken() {
            return text + ", " + aside;
        }
    }

    /// Where a resource instance ran and runs.
    ///
    /// @param changed whether it runs elsewhere than it did, or not at all
    /// @param turn    what has come to it, in a word
    /// @param why     empty when nothing has to be said
    record Instance(Kind kind, String name, String from, String to, boolean changed, Sign sign, String turn, String why) implements Row {

        @Override
        public String spoken() {
            return "%s %s: %s to %s, %s%s".formatted(kind.word(), name, from, to, turn, why.isEmpty() ? "" : ": " + why);
        }
    }

    /// Stands for the instances that stay where they are, until it is opened.
    record Fold(int count, boolean open) implements Row {

        String text() {
            return count == 1 ? "1 other stays where it is" : count + " others stay where they are";
        }

        @Override
        public String spoken() {
            return text() + (open ? ", shown" : ", hidden");
        }
    }

    /// What would prevent this.
    record Prevention(List<Hint> hints) implements Row {

        static final String TITLE = "What would prevent this";

        public Prevention {
            hints = List.copyOf(hints);
        }

        /// @param element to look at
        record Hint(String sentence, Optional<ElementId> element) {
        }

        @Override
        public String spoken() {
            List<String> all = new ArrayList<>(List.of(TITLE));
            hints.forEach(hint -> all.add(hint.sentence()));
            return String.join(". ", all);
        }
    }
}
