package org.quorate.simulate.schedule;

/// What is left of nodes' capacity.
///
/// Source: lib/pacemaker/pcmk_sched_utilization.c
final class Capacity {

    /// the node does not have the attribute at all
    static final int NONE = Integer.MIN_VALUE;

    private Capacity() {
    }

    private static int value(int amount) {
        return amount == NONE ? 0 : amount;
    }

    /// What a node does not have it does not get by being used.
    static void consume(int[] free, int[] needs) {
        for (int i = 0; i < needs.length; i++) {
            free[i] = needs[i] == 0 || free[i] == NONE ? free[i] == NONE && needs[i] != 0 ? 0 : free[i] : free[i] - needs[i];
        }
    }

    static void release(int[] free, int[] needs) {
        for (int i = 0; i < needs.length; i++) {
            if (needs[i] != 0) {
                free[i] = value(free[i]) + needs[i];
            }
        }
    }

    static boolean fits(int[] free, int[] needs) {
        for (int i = 0; i < needs.length; i++) {
            if (needs[i] > value(free[i])) {
                return false;
            }
        }
        return true;
    }

    /// Negative if the first has more attributes of which more is free.
    static int compare(int[] first, int[] second) {
        int result = 0;
        for (int i = 0; i < first.length; i++) {
            result += Integer.compare(value(second[i]), value(first[i]));
        }
        return result;
    }
}
