package org.quorate.corosync;

import java.util.List;
import org.quorate.corosync.CorosyncConf.Option;
import org.quorate.corosync.CorosyncConf.Section;

/// The key that all nodes share, where it stands in corosync.conf itself: the only secret there.
///
/// Source: corosync.conf(5), totem.key
public final class SharedKey {

    /// what stands in a design in its place
    public static final String PLACEHOLDER = "QUORATE-SECRET(corosync-key)";

    private SharedKey() {
    }

    /// Where it is written, dead lines of it, too.
    static List<Option> of(CorosyncConf conf) {
        return conf.sections("totem").stream().map(Section::options).flatMap(List::stream)
                .filter(option -> option.key().equals("key") && !option.value().isEmpty() && !option.value().equals(PLACEHOLDER)).toList();
    }

    /// The file with the placeholder for each of them.
    static String hidden(String text, List<Option> keys) {
        String[] lines = text.split("\n", -1);
        keys.forEach(key -> {
            String line = lines[key.line() - 1];
            int start = line.lastIndexOf(key.value());
            lines[key.line() - 1] = line.substring(0, start) + PLACEHOLDER + line.substring(start + key.value().length());
        });
        return String.join("\n", lines);
    }
}
