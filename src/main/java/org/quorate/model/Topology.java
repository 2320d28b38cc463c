package org.quorate.model;

import java.util.Optional;
import java.util.stream.Stream;

/// The meaning of a design, without its picture: rules, analysis, simulation and export read this and nothing else.
public record Topology(Elements elements, Cluster cluster, Intentions intentions) {

    public static final Topology EMPTY = new Topology(Elements.EMPTY, Cluster.EMPTY, Intentions.NONE);

    public Topology withElements(Elements newElements) {
        return new Topology(newElements, cluster, intentions);
    }

    public Topology withCluster(Cluster newCluster) {
        return new Topology(elements, newCluster, intentions);
    }

    public <E extends Element> Stream<E> all(Class<E> type) {
        return elements.of(type);
    }

    public Optional<Element> find(ElementId id) {
        return elements.find(id);
    }

    public <E extends Element> Optional<E> find(ElementId id, Class<E> type) {
        return elements.find(id, type);
    }

    public <E extends Element> Optional<E> find(Optional<ElementId> id, Class<E> type) {
        return id.flatMap(present -> elements.find(present, type));
    }

    /// The first element of a type with a name.
    public <E extends Element> Optional<E> named(Class<E> type, String name) {
        return elements.of(type).filter(element -> element.name().equals(name)).findFirst();
    }

    public Stream<Primitive> fenceDevices() {
        return all(Primitive.class).filter(Primitive::isFenceDevice);
    }

    /// There is at most one that counts; further ones are a finding.
    public Optional<QuorumDevice> quorumDevice() {
        return all(QuorumDevice.class).findFirst();
    }
}
