package org.quorate.simulate.quorum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Numbers;

/// Which half goes on when the votes are split evenly: `auto_tie_breaker_node` of votequorum, `tie_breaker` of the quorum device.
public sealed interface TieBreak {

    /// None does.
    record None() implements TieBreak {
    }

    /// That with the lowest node id of the last quorate membership.
    record Lowest() implements TieBreak {
    }

    /// That with the highest node id of the last quorate membership.
    record Highest() implements TieBreak {
    }

    /// That with the first of these node ids which is not known to be on the other side.
    record Listed(List<Integer> ids) implements TieBreak {

        public Listed {
            ids = List.copyOf(ids);
        }
    }

    /// As corosync reads it: numbers up to the first that is none; what cannot be read switches the tie breaker off.
    static TieBreak of(@Nullable String written) {
        String text = written == null ? "lowest" : written.strip();
        if (text.equals("lowest")) {
            return new Lowest();
        }
        if (text.equals("highest")) {
            return new Highest();
        }
        List<Integer> ids = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            Optional<Integer> id = Numbers.integer(word.replaceFirst("(?s)^(\\d+)\\D.*", "$1")).filter(number -> number > 0);
            id.ifPresent(ids::add);
            if (id.isEmpty() || !word.chars().allMatch(Character::isDigit)) {
                break;
            }
        }
        return ids.isEmpty() ? new None() : new Listed(ids);
    }

    /// `the lowest node id`, `the highest node id`, `node id 3`, `the first of the node ids 3, 1`.
    default String words() {
        return switch (this) {
            case None _ -> "no node";
            case Lowest _ -> "the lowest node id";
            case Highest _ -> "the highest node id";
            case Listed(List<Integer> ids) when ids.size() == 1 -> "node id " + ids.getFirst();
            case Listed(List<Integer> ids) -> "the first of the node ids " + ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        };
    }
}
