package org.quorate.simulate.schedule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/// Names in the order of their bytes, as `strcmp` has it: `node10` before `node9`, upper case before lower.
final class ByteOrder {

    static final Comparator<String> NAMES = ByteOrder::compare;

    private ByteOrder() {
    }

    private static int compare(String a, String b) {
        boolean plain = a.chars().allMatch(c -> c < 0x80) && b.chars().allMatch(c -> c < 0x80);
        return plain ? a.compareTo(b) : Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
