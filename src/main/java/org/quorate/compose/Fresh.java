package org.quorate.compose;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.model.ClusterElement;
import org.quorate.model.ClusterNode;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.NaturalId;
import org.quorate.model.Numbers;
import org.quorate.model.Primitive;

/// Names, ids and numbers that nothing in a design has yet. What was given out once is not given out again.
final class Fresh {

    private static final Pattern NUMBERED = Pattern.compile("^(.*?)(\\d*)$", Pattern.DOTALL);

    private final Elements elements;
    private final Set<ElementId> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> clusterNames = new HashSet<>();
    private final Set<String> addresses;
    private int highestNodeId;

    Fresh(Design design) {
        elements = design.topology().elements();
        for (Element element : elements) {
            names.add(element.name());
            if (element instanceof ClusterElement) {
                clusterNames.add(element.name());
            }
            if (element instanceof Primitive primitive) {
                primitive.guestNode().ifPresent(clusterNames::add);
            }
        }
        names.addAll(clusterNames);
        addresses = Addresses.used(design.topology());
        highestNodeId = design.topology().all(ClusterNode.class)
                .flatMap(node -> node.nodeId().flatMap(Numbers::integer).stream()).mapToInt(Integer::intValue).max().orElse(0);
    }

    /// The next name of a row: `node4` after `node3`, `web2` after `web`, `guest08` after `guest07`.
    ///
    /// @param example a name of the row
    String next(String example) {
        Matcher parts = NUMBERED.matcher(example);
        parts.matches();
        String base = parts.group(1);
        long highest = names.stream().filter(name -> name.startsWith(base)).map(name -> name.substring(base.length()))
                .filter(rest -> rest.matches("\\d{1,9}")).mapToLong(Long::parseLong).max().orElse(parts.group(2).isEmpty() ? 1 : 0);
        String name = base + padded(highest + 1, parts.group(2));
        return names.add(name) ? name : next(name);
    }

    private static String padded(long number, String like) {
        return like.startsWith("0") ? String.format(Locale.ROOT, "%0" + like.length() + "d", number) : Long.toString(number);
    }

    /// The next name after those of a row that exists, or the first one.
    ///
    /// @param existing names of the same kind of thing, in document order
    /// @param first    `node1`
    String next(Stream<String> existing, String first) {
        return existing.reduce((_, last) -> last).map(this::next).orElseGet(() -> wanted(first));
    }

    /// A name as wished for, with a number behind it where it is taken: `fence-node1-2`.
    String wanted(String name) {
        return free(name, names);
    }

    /// The name of a machine as that of its node: the machine itself does not stand in the way.
    String forNode(String machine) {
        String name = free(machine, clusterNames);
        names.add(name);
        return name;
    }

    private static String free(String name, Set<String> taken) {
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? name : name + "-" + number).filter(taken::add)
                .findFirst().orElseThrow();
    }

    /// The natural id of a new element, numbered where it is taken.
    ElementId id(Class<? extends Element> kind, String name) {
        ElementId id = NaturalId.free(taken -> elements.contains(taken) || ids.contains(taken), kind, name);
        ids.add(id);
        return id;
    }

    /// Whether nothing has a name yet.
    boolean isFree(String name) {
        return !names.contains(name);
    }

    /// Keeps names from being given out.
    void reserve(Collection<String> more) {
        names.addAll(more);
    }

    /// Corosync's next node id.
    String nodeId() {
        return Integer.toString(++highestNodeId);
    }

    /// The next address of a row of addresses; empty when there is none to follow.
    ///
    /// @param row addresses of the same kind of thing, the last one being followed
    Optional<String> address(Collection<String> row) {
        Optional<String> next = Addresses.after(row, addresses);
        next.ifPresent(addresses::add);
        return next;
    }
}
