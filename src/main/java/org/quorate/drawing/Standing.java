package org.quorate.drawing;

/// How one thing stands at a moment of a what-if.
///
/// @param words what a tag says of it: "fenced by fence-node1 at 0:21"
public record Standing(State state, String words) {

    /// Whether it says the same of a thing as what was so before. What is out of work stays so, whatever else happens to it; what runs may run elsewhere.
    boolean tellsTheSame(Standing before) {
        return switch (state) {
            case DEAD -> before.state == State.DEAD || before.state == State.LOST;
            case FENCED, UNFENCEABLE, BLOCKED, LOST -> before.state == state;
            case UNQUORATE, RESTING, STARTING, RECOVERED, MOVED -> before.equals(this);
        };
    }

    /// Each has its own sign, so that none is told by colour alone.
    public enum State {
        /// it does not work: it failed, or what it needs did
        DEAD(Icon.FAILED, Token.ERROR, Token.ERROR_SOFT),
        /// a lost node is known to be off
        FENCED(Icon.FENCED, Token.WARNING, Token.WARNING_SOFT),
        /// a lost node of which nobody can make sure that it is off
        UNFENCEABLE(Icon.ERROR, Token.ERROR, Token.ERROR_SOFT),
        /// a living node whose partition may not act
        UNQUORATE(Icon.QUORUM_DEVICE, Token.ERROR, Token.ERROR_SOFT),
        /// a node that was taken out of service on purpose
        RESTING(Icon.PAUSED, Token.WARNING, Token.WARNING_SOFT),
        /// on its way up
        STARTING(Icon.UNDER_WAY, Token.WARNING, Token.WARNING_SOFT),
        /// it runs again where it is drawn
        RECOVERED(Icon.RECOVERED, Token.RECOVER, Token.WARNING_SOFT),
        /// it runs elsewhere
        MOVED(Icon.MOVED, Token.WARNING, Token.WARNING_SOFT),
        /// it may still run on a node that cannot be fenced, and so nowhere else
        BLOCKED(Icon.REFUSED, Token.ERROR, Token.ERROR_SOFT),
        /// it runs nowhere
        LOST(Icon.STOPPED, Token.ERROR, Token.ERROR_SOFT);

        private final Icon icon;
        private final Token ink;
        private final Token ground;

        State(Icon icon, Token ink, Token ground) {
            this.icon = icon;
            this.ink = ink;
            this.ground = ground;
        }

        Icon icon() {
            return icon;
        }

        Token ink() {
            return ink;
        }

        Token ground() {
            return ground;
        }

        /// Whether it is drawn as something that is out of work.
        boolean isOut() {
            return switch (this) {
                case DEAD, FENCED, UNFENCEABLE, MOVED -> true;
                case UNQUORATE, RESTING, STARTING, RECOVERED, BLOCKED, LOST -> false;
            };
        }
    }
}
