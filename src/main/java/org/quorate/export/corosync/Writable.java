package org.quorate.export.corosync;

import java.util.ArrayList;
import java.util.List;
import org.quorate.corosync.CorosyncConf;
import org.quorate.finding.LeftOut;

/// Takes out what corosync.conf has no way to write: line breaks, braces, and more than a line holds.
final class Writable {

    private final List<LeftOut> leftOut;
    private final int step;

    /// @param step blanks that a level is indented by
    Writable(List<LeftOut> leftOut, int step) {
        this.leftOut = leftOut;
        this.step = step;
    }

    CorosyncConf conf(CorosyncConf conf) {
        return new CorosyncConf(items(conf.items(), "", 0));
    }

    private List<CorosyncConf.Item> items(List<CorosyncConf.Item> items, String path, int indent) {
        List<CorosyncConf.Item> kept = new ArrayList<>();
        for (CorosyncConf.Item item : items) {
            switch (item) {
                case CorosyncConf.Option option when !option.isWritable(indent) -> leftOut.add(LeftOut.of(
                        "%s is left out: corosync.conf cannot hold its name or value (a line break, a brace, blanks at the ends, or too long)."
                                .formatted(shown(path + option.key()))));
                case CorosyncConf.Section section when !CorosyncConf.Option.isName(section.name()) -> leftOut.add(LeftOut.of(
                        "The section %s is left out: corosync.conf cannot hold its name.".formatted(shown(path + section.name()))));
                case CorosyncConf.Section section -> kept.add(new CorosyncConf.Section(section.name(), section.mark(),
                        items(section.items(), path + section.name() + ".", indent + step), section.line()));
                case CorosyncConf.Option _, CorosyncConf.Comment _ -> kept.add(item);
            }
        }
        return kept;
    }

    private static String shown(String path) {
        return path.replaceAll("\\p{Cntrl}", "?");
    }
}
