package org.quorate.app.inspector;

import java.util.Optional;
import java.util.function.Function;

/// How a value is written in a text field.
///
/// @param read  throws `IllegalArgumentException` with a sentence that says what is expected
/// @param write what stands in the field
/// @param unit  what stands behind the value; empty: nothing
public record Codec<T>(Function<String, T> read, Function<T, String> write, String unit) {

    static final Codec<String> TEXT = new Codec<>(Function.identity(), Function.identity(), "");

    /// Text that must not be empty.
    static Codec<String> required(String what) {
        return new Codec<>(text -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException(what + " is needed.");
            }
            return text.strip();
        }, Function.identity(), "");
    }

    /// A whole number within limits.
    static Codec<Integer> number(int least, int most, String unit) {
        return new Codec<>(text -> {
            try {
                int number = Integer.parseInt(text.strip());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                // said below
            }
            throw new IllegalArgumentException("A number from %d to %d is expected.".formatted(least, most));
        }, number -> Integer.toString(number), unit);
    }

    /// A positive number that may have a fraction.
    static Codec<Double> decimal(String unit) {
        return new Codec<>(text -> {
            try {
                double number = Double.parseDouble(text.strip());
                if (number >= 0 && Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                // said below
            }
            throw new IllegalArgumentException("A number is expected, for instance 1.5.");
        }, number -> number == Math.rint(number) ? Long.toString(number.longValue()) : Double.toString(number), unit);
    }

    /// The same value, or none when the field is empty.
    Codec<Optional<T>> optional() {
        return new Codec<>(text -> text.isBlank() ? Optional.empty() : Optional.of(read.apply(text)),
                value -> value.map(write).orElse(""), unit);
    }
}
