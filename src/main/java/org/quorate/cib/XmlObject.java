package org.quorate.cib;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/// An element of a CIB: its id, the attributes that it has no field for, and its children in document order. A child is an
/// [XmlObject], or an [org.w3c.dom.Element] where there is no type for it.
@XmlTransient
@XmlAccessorType(XmlAccessType.FIELD)
abstract class XmlObject {

    @XmlAttribute
    @Nullable String id;

    @XmlAnyAttribute
    Map<QName, String> others = new LinkedHashMap<>();

    @XmlAnyElement(lax = true)
    List<Object> children = new ArrayList<>();

    /// The name of the element.
    final String element() {
        return getClass().getAnnotation(XmlRootElement.class).name();
    }

    final <T> Stream<T> children(Class<T> type) {
        return children.stream().filter(type::isInstance).map(type::cast);
    }

    /// Whether it has nothing beyond the attributes that have a field.
    final boolean isLeaf() {
        return others.isEmpty() && children.isEmpty();
    }

    final Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /// Attributes without a field, in their order.
    final Map<String, String> otherAttributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        others.forEach((name, value) -> attributes.put(name.getLocalPart(), value));
        return attributes;
    }
}
