package org.quorate.corosync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.corosync.CorosyncConf.Item;
import org.quorate.corosync.CorosyncConf.Option;
import org.quorate.corosync.CorosyncConf.Section;
import org.quorate.corosync.Layout.Block;
import org.quorate.corosync.Layout.Implied;
import org.quorate.corosync.Layout.Line;
import org.quorate.corosync.Layout.Part;
import org.quorate.corosync.Layout.Slot;
import org.quorate.finding.UnusableFileException;

/// A layout with the values of a design. What the design has and the layout lacks is added at the end of its section, in
/// the manner of the lines around it; what the design lost is left out, with the blank lines before it.
public final class Filling {

    private static final String STEP = "    ";
    private static final String LINK = "/totem/interface#";

    private final Map<String, Section> wanted = new LinkedHashMap<>();
    /// the wanted sections directly within each
    private final Map<String, Set<String>> inner = new HashMap<>();
    /// options that need not be added, by section
    private final Map<String, Set<String>> covered = new HashMap<>();
    /// options that have a slot, by section
    private final Map<String, Set<String>> slots = new HashMap<>();
    /// sections that have a slot somewhere within
    private final Set<String> slotted = new HashSet<>();
    /// of several sections that corosync takes as one, that where things are added
    private final Map<String, Block> last = new HashMap<>();
    private final CorosyncConfPrinter out = new CorosyncConfPrinter();
    private final String end;

    private Filling(String end) {
        this.end = end;
    }

    /// @param layout see [Layout]; an empty one makes the file that pcs would write
    /// @param conf   what the design says, in the order in which pcs writes it, with its sections marked
    /// @throws UnusableFileException if the layout has another form
    public static Written fill(String layout, CorosyncConf conf) throws UnusableFileException {
        Block whole = Layout.parse(layout);
        Filling filling = new Filling(layout.contains("\r\n") ? "\r" : "");
        filling.want("", conf.items());
        filling.survey("", whole);
        filling.parts("", whole, step(whole));
        return filling.out.written();
    }

    private void want(String path, List<Item> items) {
        items.forEach(item -> {
            if (item instanceof Section section) {
                String key = key(path, section.name(), section.mark());
                wanted.merge(key, section, Filling::joined);
                inner.computeIfAbsent(path, _ -> new LinkedHashSet<>()).add(key);
                want(key, section.items());
            }
        });
    }

    private static String key(String path, String name, String mark) {
        return path + "/" + name + (mark.isEmpty() ? "" : "#" + mark);
    }

    private static Section joined(Section one, Section other) {
        List<Item> items = new ArrayList<>(one.items());
        items.addAll(other.items());
        return new Section(one.name(), one.mark(), items, 0);
    }

    private String key(String path, Block block) {
        return key(path, block.name(), mark(path, block));
    }

    private static String mark(String path, Block block) {
        return switch (path + "/" + block.name()) {
            case "/totem/interface" -> LinkNumber.of(block::last).map(Object::toString).orElse("none");
            case "/logging/logger_subsys" -> block.last("subsys").orElse("");
            default -> block.node();
        };
    }

    private void survey(String path, Block block) {
        last.put(path, block);
        if (path.startsWith(LINK)) {
            cover(path, "linknumber");
        }
        block.parts().forEach(part -> {
            switch (part) {
                case Slot slot -> {
                    cover(path, slot.key());
                    slots.computeIfAbsent(path, _ -> new HashSet<>()).add(slot.key());
                    for (int end = path.length(); end > 0 && slotted.add(path.substring(0, end));) {
                        end = path.lastIndexOf('/', end - 1);
                    }
                }
                case Implied implied -> imply(path, implied);
                case Line line when isIdentity(line.key()) -> cover(path, line.key());
                case Line _ -> { }
                case Block inner -> survey(key(path, inner), inner);
            }
        });
    }

    /// what says which section it is, or which version the file has, is no value of the design
    private static boolean isIdentity(String key) {
        return key.equals("version") || key.equals("linknumber") || key.equals("ringnumber") || key.equals("subsys");
    }

    private void cover(String path, String key) {
        covered.computeIfAbsent(path, _ -> new HashSet<>()).add(key);
    }

    private void imply(String path, Implied implied) {
        int dot = path.isEmpty() ? implied.path().lastIndexOf('.') : -1;
        String section = dot < 0 ? path : "/" + implied.path().substring(0, dot).replace('.', '/');
        String key = implied.path().substring(dot + 1);
        if (value(section, key).filter(implied.value()::equals).isPresent()) {
            cover(section, key);
        }
    }

    private Optional<String> value(String path, String key) {
        return Optional.ofNullable(wanted.get(path)).flatMap(section -> section.value(key));
    }

    private void parts(String path, Block block, String step) {
        boolean here = last.get(path) == block;
        List<Option> options = here ? missing(path) : List.of();
        List<Section> sections = here ? absent(path) : List.of();
        Style style = Style.of(block, step);
        List<Part> parts = block.parts();
        int head = out.size();
        int optionsAt = style.lastOption();
        int sectionsAt = style.lastContent();
        addOptions(optionsAt < 0 ? options : List.of(), style);
        if (sectionsAt < 0) {
            addSections(sections, style, head);
        }
        for (int i = 0; i < parts.size(); i++) {
            part(path, parts.get(i), step);
            addOptions(i == optionsAt ? options : List.of(), style);
            if (i == sectionsAt) {
                addSections(sections, style, head);
            }
        }
    }

    private void part(String path, Part part, String step) {
        switch (part) {
            case Line line -> {
                boolean overruled = !line.key().isEmpty() && slots.getOrDefault(path, Set.of()).contains(line.key());
                if (!overruled || value(path, line.key()).isPresent()) {
                    out.line(line.text());
                }
            }
            case Slot slot -> value(path, slot.key()).ifPresent(value -> out.line(slot.with(value)));
            case Implied _ -> { }
            case Block block -> block(path, block, step);
        }
    }

    private void block(String path, Block block, String step) {
        String key = key(path, block);
        if (!wanted.containsKey(key) && isOfDesign(key, block)) {
            out.withoutBlankEnd();
            return;
        }
        int first = out.size() + 1;
        out.line(block.head());
        parts(key, block, step);
        out.line(block.tail());
        out.range(block.name(), mark(path, block), first);
    }

    /// whether the section says something that a design has in its own words
    private boolean isOfDesign(String key, Block block) {
        return !block.node().isEmpty() || key.startsWith(LINK) && key.length() == LINK.length() + 1
                || slotted.contains(key);
    }

    private List<Option> missing(String path) {
        Set<String> present = covered.getOrDefault(path, Set.of());
        return Optional.ofNullable(wanted.get(path)).map(Section::options).orElse(List.of()).stream()
                .filter(option -> !present.contains(option.key())).toList();
    }

    /// sections within the path that the layout has not
    private List<Section> absent(String path) {
        List<Section> result = new ArrayList<>();
        inner.getOrDefault(path, Set.of()).forEach(key -> {
            if (!last.containsKey(key)) {
                uncovered(key, wanted.get(key)).ifPresent(result::add);
            }
        });
        return result;
    }

    private Optional<Section> uncovered(String path, Section section) {
        Set<String> present = covered.getOrDefault(path, Set.of());
        List<Item> items = new ArrayList<>();
        section.items().forEach(item -> {
            switch (item) {
                case Option option when present.contains(option.key()) -> { }
                case Section inner -> uncovered(key(path, inner.name(), inner.mark()), inner).ifPresent(items::add);
                case Option _, CorosyncConf.Comment _ -> items.add(item);
            }
        });
        boolean numberOnly = section.name().equals("interface") && items.size() == 1;
        return items.isEmpty() || numberOnly ? Optional.empty() : Optional.of(new Section(section.name(), section.mark(), items, 0));
    }

    private void addOptions(List<Option> options, Style style) {
        options.forEach(option -> out.line(style.indent() + option.key() + style.separator() + option.value() + end));
    }

    private void addSections(List<Section> sections, Style style, int head) {
        sections.forEach(section -> {
            if (out.size() > head && !out.isAfterBlank() && style.spaced()) {
                out.line(end);
            }
            out.section(section, style.indent(), style.step(), end);
        });
    }

    /// what the file indents a level by
    private static String step(Block whole) {
        return whole.blocks().flatMap(block -> block.parts().stream()).filter(Slot.class::isInstance).map(Slot.class::cast).findFirst()
                .map(slot -> slot.before().substring(0, Syntax.indexOfContent(slot.before()))).orElse(STEP);
    }
}
