package org.quorate.cib;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An element of a CIB that can stand for one of its kind elsewhere.
@XmlTransient
@XmlAccessorType(XmlAccessType.FIELD)
abstract class XmlReferable extends XmlObject {

    @XmlAttribute(name = "id-ref")
    @Nullable String reference;

    final Optional<String> reference() {
        return Optional.ofNullable(reference);
    }
}
