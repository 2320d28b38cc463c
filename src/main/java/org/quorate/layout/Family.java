package org.quorate.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.layout.Box.Kind;
import org.quorate.model.ElementId;

/// A tree of boxes while it is put together: who is whose child.
final class Family {

    private final Map<BoxId, Member> members = new LinkedHashMap<>();
    private final Map<BoxId, List<Member>> children = new HashMap<>();
    private final Set<ElementId> folded;

    private record Member(BoxId id, Kind kind, int rows, @Nullable BoxId parent) {
    }

    Family(Set<ElementId> folded) {
        this.folded = new HashSet<>(folded);
        members.put(BoxId.ROOT, new Member(BoxId.ROOT, Kind.ROOT, 0, null));
    }

    void add(BoxId id, Kind kind, BoxId parent) {
        add(id, kind, parent, 0);
    }

    /// Does nothing when the box is there already.
    void add(BoxId id, Kind kind, BoxId parent, int rows) {
        if (!members.containsKey(id)) {
            Member member = new Member(id, kind, rows, parent);
            members.put(id, member);
            children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(member);
        }
    }

    boolean contains(BoxId id) {
        return members.containsKey(id);
    }

    Optional<Kind> kind(BoxId id) {
        return Optional.ofNullable(members.get(id)).map(Member::kind);
    }

    /// The box itself or the nearest one around it that is of one of the kinds.
    Optional<BoxId> nearest(BoxId id, Set<Kind> kinds) {
        for (Member at = members.get(id); at != null; at = at.parent == null ? null : members.get(at.parent)) {
            if (kinds.contains(at.kind)) {
                return Optional.of(at.id);
            }
        }
        return Optional.empty();
    }

    Box tree() {
        return box(members.get(BoxId.ROOT));
    }

    private Box box(Member member) {
        List<Box> inside = children.getOrDefault(member.id, List.of()).stream()
                .sorted(Comparator.comparing(Member::kind)).map(this::box).toList();
        boolean hidden = member.kind.isFoldable() && member.id.element().filter(folded::contains).isPresent();
        return new Box(member.id, member.kind, inside, member.rows, hidden);
    }
}
