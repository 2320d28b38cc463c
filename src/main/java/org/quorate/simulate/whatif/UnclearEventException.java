package org.quorate.simulate.whatif;

/// Words that name no event, or not one thing. The message is for the user as it is.
public final class UnclearEventException extends Exception {

    private static final long serialVersionUID = 1;

    UnclearEventException(String message) {
        super(message);
    }
}
