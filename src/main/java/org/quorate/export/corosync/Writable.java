package org.quorate.export.corosync;

import java.util.ArrayList;
import java.util.List;
import org.quorate.corosync.CorosyncConf;
import org.quorate.export.LeftOut;

/// Takes out what corosync.conf has no way to write: line breaks, braces, and more than a line holds.
final class Writable {

    private final List<LeftOut> leftOut;

    Writable(List<LeftOut> leftOut) {
        this.leftOut = leftOut;
    }

    CorosyncConf conf(CorosyncConf conf) {
        return new CorosyncConf(items(conf.items(), ""));
    }

    private List<CorosyncConf.Item> items(List<CorosyncConf.Item> items, String path) {
        List<CorosyncConf.Item> kept = new ArrayList<>();
        for (CorosyncConf.Item item : items) {
            switch (item) {
                case CorosyncConf.Option option when !option.isWritable() -> leftOut.add(LeftOut.of(
                        "%s is left out: corosync.conf cannot hold its name or value (a line break, a brace, blanks at the ends, or too long)."
                                .formatted((path + option.key()).replaceAll("\\p{Cntrl}", "?"))));
                case CorosyncConf.Section section -> kept.add(new CorosyncConf.Section(section.name(),
                        items(section.items(), path + section.name() + "."), section.line()));
                case CorosyncConf.Option _, CorosyncConf.Comment _ -> kept.add(item);
            }
        }
        return kept;
    }
}
