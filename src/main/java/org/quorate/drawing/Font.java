package org.quorate.drawing;

/// A font of the bundled families.
///
/// @param size in world units
public record Font(Face face, Weight weight, double size) {

    /// The bundled families, with what stands in where they are missing.
    public enum Face {
        TEXT("Inter", "sans-serif"), MONO("JetBrains Mono", "monospace");

        private final String family;
        private final String fallback;

        Face(String family, String fallback) {
            this.family = family;
            this.fallback = fallback;
        }

        public String family() {
            return family;
        }

        /// a generic family
        public String fallback() {
            return fallback;
        }
    }

    /// The bundled weights. JetBrains Mono comes in Regular and Bold only.
    public enum Weight {
        REGULAR(400), MEDIUM(500), SEMI_BOLD(600), BOLD(700);

        private final int number;

        Weight(int number) {
            this.number = number;
        }

        /// as in CSS: 400 to 700
        public int number() {
            return number;
        }
    }

    public static Font text(double size, Weight weight) {
        return new Font(Face.TEXT, weight, size);
    }

    public static Font mono(double size) {
        return new Font(Face.MONO, Weight.REGULAR, size);
    }

    public Font withSize(double newSize) {
        return new Font(face, weight, newSize);
    }
}
