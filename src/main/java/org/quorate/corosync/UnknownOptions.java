package org.quorate.corosync;

import java.util.ArrayList;
import java.util.List;
import org.quorate.corosync.CorosyncConf.Item;
import org.quorate.corosync.CorosyncConf.Option;
import org.quorate.corosync.CorosyncConf.Section;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;

/// Points out what corosync is not known to read, which may be a slip: corosync itself says nothing of it.
final class UnknownOptions {

    private static final int MOST = 50;

    private final List<FileProblem> problems = new ArrayList<>();
    private int more;

    private UnknownOptions() {
    }

    static List<FileProblem> of(CorosyncConf conf) {
        UnknownOptions unknown = new UnknownOptions();
        unknown.look("", conf.items());
        if (unknown.more > 0) {
            unknown.problems.add(new FileProblem(Severity.INFO, 0, 0, unknown.more + " more options and sections are not known; they are kept."));
        }
        return unknown.problems;
    }

    private void look(String path, List<Item> items) {
        for (Item item : items) {
            switch (item) {
                case Option option -> look(path, option);
                case Section section -> look(path, section);
                case CorosyncConf.Comment _ -> { }
            }
        }
    }

    private void look(String path, Option option) {
        if (KnownOptions.find(path, option.key()).isEmpty()) {
            String meant = KnownOptions.nearest(path, option.key()).map(name -> " Is " + name + " meant?").orElse("");
            tell(option.line(), "corosync is not known to have the option " + option.key() + " in " + path + "; it is kept." + meant);
        }
    }

    private void look(String path, Section section) {
        String whole = path.isEmpty() ? section.name() : path + "." + section.name();
        boolean known = KnownOptions.sections().stream().anyMatch(name -> name.equals(whole) || name.startsWith(whole + "."));
        if (known) {
            look(whole, section.items());
        } else {
            tell(section.line(), "corosync is not known to have the section " + whole + "; it is kept.");
        }
    }

    private void tell(int line, String message) {
        if (problems.size() < MOST) {
            problems.add(new FileProblem(Severity.INFO, line, 0, message));
        } else {
            more++;
        }
    }
}
