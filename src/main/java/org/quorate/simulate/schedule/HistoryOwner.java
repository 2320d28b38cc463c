package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which resource, or instance of an anonymous clone, a history belongs to.
///
/// Source: lib/pengine/unpack.c (`unpack_find_resource`, `find_anonymous_clone`)
final class HistoryOwner {

    private final KnownStatus known;
    private final Found[] found;
    private final Map<String, Item> byId = new HashMap<>();

    HistoryOwner(KnownStatus known) {
        this.known = known;
        found = known.found;
        for (Found each : found) {
            byId.putIfAbsent(each.item.id, each.item);
        }
    }

    /// An id without the number of an instance.
    static String stripped(String id) {
        return id.replaceFirst("(?<=.):\\d+$", "");
    }

    boolean isCollective(String id) {
        Item item = byId.get(id);
        return item != null && !item.isPrimitive();
    }

    @Nullable Found of(String id, int node) {
        Item item = byId.get(id);
        if (item == null) {
            Item first = byId.get(stripped(id) + ":0");
            item = first != null && !first.unique ? first : null;
        }
        if (item == null || !item.isPrimitive()) {
            return null;
        }
        Item top = item.top();
        if (top.variant != Variant.CLONE || top.unique) {
            return found[item.index];
        }
        if (top.parent != null) {
            return top.parent.replicas.stream().filter(replica -> replica.node() == node && replica.child() != null)
                    .map(replica -> found[replica.child().index]).findFirst().orElse(null);
        }
        return instance(top, stripped(id), node);
    }

    private @Nullable Found instance(Item clone, String base, int node) {
        Found inactive = null;
        boolean several = false;
        for (Item instance : clone.children) {
            List<Integer> places = places(instance);
            Found here = member(instance, base);
            if (here == null) {
                continue;
            }
            if (places.contains(node)) {
                if (here.nodes.isEmpty()) {
                    return orphanedIfGone(here, clone, node);
                }
                several = true;
            } else if (places.isEmpty() && inactive == null && !here.marks.contains(Activity.Mark.BLOCKED)) {
                inactive = here.pendingOn >= 0 && here.pendingOn != node ? null : here;
            }
        }
        return several ? spare(clone, base) : inactive == null ? spare(clone, base) : orphanedIfGone(inactive, clone, node);
    }

    /// what ran on a node that is gone does not take a number, unless it has to be fenced
    private @Nullable Found orphanedIfGone(Found instance, Item clone, int node) {
        boolean gone = !known.nodes[node].online || known.nodes[node].unclean;
        boolean universal = clone.cloneMax >= known.problem.nodes.size();
        return instance.item.requires != Item.Requires.FENCING && gone && !known.isGuest(node) && !universal ? spare(clone, instance.item.base) : instance;
    }

    private @Nullable Found spare(Item clone, String base) {
        return clone.children.stream().filter(instance -> instance.orphan && places(instance).isEmpty())
                .map(instance -> member(instance, base)).filter(each -> each != null).findFirst().orElse(null);
    }

    private List<Integer> places(Item instance) {
        List<Integer> places = new ArrayList<>(found[instance.index].nodes);
        if (found[instance.index].pendingOn >= 0) {
            places.add(found[instance.index].pendingOn);
        }
        instance.children.forEach(member -> places.addAll(places(member)));
        return places;
    }

    private @Nullable Found member(Item instance, String base) {
        if (instance.children.isEmpty()) {
            return instance.base.equals(base) ? found[instance.index] : null;
        }
        return instance.children.stream().filter(member -> member.base.equals(base)).map(member -> found[member.index]).findFirst().orElse(null);
    }
}
