package org.quorate.drawing;

/// Where links end at a machine.
final class Ports {

    private Ports() {
    }

    /// The middle of the port of a ring on the upper edge.
    static double ringX(double width, int ring) {
        return width - switch (ring) {
            case 0 -> 48;
            case 1 -> 21;
            default -> 48 + 27 * (ring - 1);
        };
    }

    /// The middle of a power supply on the lower edge.
    static double supplyX(int supply) {
        return 22 + 24 * supply;
    }

    /// The middle of the management controller on the lower edge.
    static double controllerX(double width) {
        return width - 25;
    }
}
