package org.quorate.app.document;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.util.Subscription;
import org.quorate.model.ClusterNode;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Primitive;

/// What is selected, by id, in the order of selecting. What leaves the design leaves the selection. Belongs to the
/// JavaFX thread.
public final class Selection {

    private final DesignSession session;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Set<ElementId> ids = Set.of();

    public Selection(DesignSession session) {
        this.session = session;
        session.listen((before, after) -> set(ids.stream().filter(after.topology().elements()::contains).toList()));
    }

    public Set<ElementId> ids() {
        return ids;
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public boolean contains(ElementId id) {
        return ids.contains(id);
    }

    /// The one that was selected last.
    public Optional<ElementId> primary() {
        return ids.stream().reduce((first, second) -> second);
    }

    /// The selected elements, in the order of selecting.
    public List<Element> elements() {
        return ids.stream().flatMap(id -> session.design().topology().find(id).stream()).toList();
    }

    /// The selected ids with those of what selected machines are in the cluster: their nodes and resources.
    public Set<ElementId> whole() {
        Set<ElementId> whole = new LinkedHashSet<>(ids);
        session.design().topology().all(ClusterNode.class).filter(node -> node.machine().filter(ids::contains).isPresent()).map(ClusterNode::id).forEach(whole::add);
        session.design().topology().all(Primitive.class).filter(primitive -> primitive.machine().filter(ids::contains).isPresent()).map(Primitive::id).forEach(whole::add);
        return whole;
    }

    /// Selects exactly these.
    public void set(Collection<ElementId> selected) {
        Set<ElementId> next = Collections.unmodifiableSet(new LinkedHashSet<>(selected));
        if (!List.copyOf(next).equals(List.copyOf(ids))) {
            ids = next;
            listeners.forEach(Runnable::run);
        }
    }

    public void set(ElementId... selected) {
        set(List.of(selected));
    }

    public void clear() {
        set(List.of());
    }

    /// Adds what is not selected, removes what is.
    public void toggle(ElementId id) {
        Set<ElementId> next = new LinkedHashSet<>(ids);
        if (!next.remove(id)) {
            next.add(id);
        }
        set(next);
    }

    public void add(Collection<ElementId> more) {
        Set<ElementId> next = new LinkedHashSet<>(ids);
        next.addAll(more);
        set(next);
    }

    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
