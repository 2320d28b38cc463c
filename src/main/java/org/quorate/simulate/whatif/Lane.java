package org.quorate.simulate.whatif;

import java.util.List;

/// Whose steps follow each other: the membership's, those of one lost node's fencing, those of resources that start together.
///
/// @param names of those that it is about; empty: it is about the cluster
public record Lane(Subject subject, List<String> names) {

    /// so many names are told one by one
    private static final int FEW = 3;

    static final Lane EVENTS = new Lane(Subject.EVENTS, List.of());
    static final Lane MEMBERSHIP = new Lane(Subject.MEMBERSHIP, List.of());

    public Lane {
        names = List.copyOf(names);
    }

    static Lane of(Subject subject, List<String> names) {
        return new Lane(subject, names);
    }

    /// What steps can be about.
    public enum Subject {
        EVENTS("Events"), MEMBERSHIP("Membership"), FENCING("Fence"), NODES("nodes"), REMOTE_NODES("remote nodes"), GUESTS("guests"), MACHINES("VMs"),
        SERVICES("services"), RESOURCES("resources");

        private final String word;

        Subject(String word) {
            this.word = word;
        }
    }

    /// `Membership`, `Fence node2`, `guest3, guest4`, `12 guests`.
    public String title() {
        return names.size() > FEW ? count() : (subject == Subject.FENCING ? subject.word + " " : "") + (names.isEmpty() ? subject.word : String.join(", ", names));
    }

    /// The same where there is less room: `2 guests`.
    public String shortTitle() {
        return names.size() > 1 ? count() : title();
    }

    private String count() {
        return names.size() + " " + subject.word;
    }
}
