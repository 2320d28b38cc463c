package org.quorate.cli;

/// A command cannot do what it is asked: the message says what and why, in a sentence that goes to the user as it is.
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
