package org.quorate.analysis;

import org.quorate.model.ElementId;

/// Something that can fail: an element, or a part of one that has no id of its own.
///
/// @param number which of several, from 1 (links: from 0, as corosync counts them); 0 where there is only one
public record Part(ElementId element, Aspect aspect, int number) {

    /// What of an element is meant.
    public enum Aspect {
        /// the element itself
        WHOLE(""),
        /// a host's management controller
        CONTROLLER("bmc"),
        /// a power supply of a host, switch or storage
        SUPPLY("psu"),
        /// a machine's connection to a network
        PORT("port"),
        /// a corosync link at a cluster node's end
        LINK("link"),
        /// whether a host has power and a place to stand: nothing that fails by itself
        POWER("power"),
        /// whether a network has a switch left: nothing that fails by itself
        SWITCHES("switches");

        private final String word;

        Aspect(String word) {
            this.word = word;
        }

        /// The word behind the element's name: `host1/psu2`.
        public String word() {
            return word;
        }
    }

    public static Part of(ElementId element) {
        return new Part(element, Aspect.WHOLE, 0);
    }

    public static Part controller(ElementId host) {
        return new Part(host, Aspect.CONTROLLER, 0);
    }

    public static Part supply(ElementId element, int number) {
        return new Part(element, Aspect.SUPPLY, number);
    }

    public static Part port(ElementId machine, int number) {
        return new Part(machine, Aspect.PORT, number);
    }

    public static Part link(ElementId node, int number) {
        return new Part(node, Aspect.LINK, number);
    }

    static Part power(ElementId host) {
        return new Part(host, Aspect.POWER, 0);
    }

    static Part switches(ElementId network) {
        return new Part(network, Aspect.SWITCHES, 0);
    }

    /// Whether it can fail by itself, and is not only a consequence.
    public boolean canFail() {
        return aspect != Aspect.POWER && aspect != Aspect.SWITCHES;
    }

    /// What stands behind the element's name: empty, `/bmc`, `/psu2`.
    public String suffix() {
        return switch (aspect) {
            case WHOLE -> "";
            case CONTROLLER, POWER, SWITCHES -> "/" + aspect.word();
            case SUPPLY, PORT, LINK -> "/" + aspect.word() + number;
        };
    }
}
