package org.quorate.corosync;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.quorate.finding.Letters;

/// The options that corosync 2 and 3 read, by section. What is not among them may still be right: corosync takes options
/// that it does not know, and other programs read them.
public final class KnownOptions {

    private static final int SLIPS = 2;
    private static final Map<String, List<KnownOption>> ALL = read();

    private KnownOptions() {
    }

    /// @param section its names from the top, with dots between: `totem.interface`
    /// @return in the order of the manual; empty for a section that is not known
    public static List<KnownOption> of(String section) {
        return ALL.getOrDefault(section, List.of());
    }

    public static Optional<KnownOption> find(String section, String name) {
        return of(section).stream().filter(option -> option.isNamed(name)).findFirst();
    }

    public static Set<String> sections() {
        return ALL.keySet();
    }

    /// The option of the section that was most likely meant.
    static Optional<String> nearest(String section, String wrong) {
        List<String> names = of(section).stream().filter(KnownOption::isPlain).map(KnownOption::name).toList();
        return wrong.length() <= SLIPS ? Optional.empty() : names.stream().filter(name -> Letters.between(wrong, name) <= SLIPS)
                .min(Comparator.comparingInt(name -> Letters.between(wrong, name)));
    }

    private static Map<String, List<KnownOption>> read() {
        Map<String, List<KnownOption>> all = new LinkedHashMap<>();
        List<KnownOption> section = new ArrayList<>();
        for (String line : text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                all.put(line.substring(1, line.indexOf(']')), section);
            } else {
                String[] cells = line.split("\\|", -1);
                section.add(new KnownOption(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip()));
            }
        }
        return Collections.unmodifiableMap(all);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(KnownOptions.class.getResourceAsStream("options.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
