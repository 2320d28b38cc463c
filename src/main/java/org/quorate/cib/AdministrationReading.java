package org.quorate.cib;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.ClusterElement;
import org.quorate.model.Element;
import org.quorate.model.Foreign;
import org.quorate.model.Tag;

/// The sections `<tags>` and `<acls>`. Access control lists of the form before Pacemaker 1.1.12 are carried along.
final class AdministrationReading {

    private final Reading reading;

    AdministrationReading(Reading reading) {
        this.reading = reading;
    }

    List<Element> read(XmlCib.Tags section) {
        return elements(section, child -> child instanceof XmlAdministration.Tag tag && tag.id != null ? Optional.of(tag(tag)) : Optional.empty());
    }

    List<Element> read(XmlCib.Acls section) {
        return elements(section, child -> switch (child) {
            case XmlAdministration.AclRole role when role.id != null -> Optional.of(role(role));
            case XmlAdministration.AclTarget target when target.id != null -> Optional.of(new AclTarget(reading.newId(AclTarget.class, target.id),
                    target.id, references(target, XmlAdministration.RoleRef.class), referring(target, XmlAdministration.RoleRef.class)));
            case XmlAdministration.AclGroup group when group.id != null -> Optional.of(new AclGroup(reading.newId(AclGroup.class, group.id),
                    group.id, references(group, XmlAdministration.RoleRef.class), referring(group, XmlAdministration.RoleRef.class)));
            default -> Optional.empty();
        });
    }

    private List<Element> elements(XmlObject section, Function<Object, Optional<? extends ClusterElement>> typed) {
        List<Element> elements = new ArrayList<>();
        for (Object child : section.children) {
            elements.add(typed.apply(child).<Element>map(element -> element).orElseGet(() -> reading.unmodelled(section.element(), child)));
        }
        return elements;
    }

    private Tag tag(XmlAdministration.Tag tag) {
        String name = Objects.requireNonNull(tag.id);
        return new Tag(reading.newId(Tag.class, name), name, references(tag, XmlAdministration.ObjectRef.class),
                referring(tag, XmlAdministration.ObjectRef.class));
    }

    private AclRole role(XmlAdministration.AclRole role) {
        String name = Objects.requireNonNull(role.id);
        List<AclRole.Permission> permissions = role.children(XmlAdministration.AclPermission.class).filter(AdministrationReading::isPlain)
                .map(permission -> permission(name, permission)).toList();
        return new AclRole(reading.newId(AclRole.class, name), name, Optional.ofNullable(role.description), permissions,
                reading.foreign(name, role, child -> child instanceof XmlAdministration.AclPermission permission && isPlain(permission), List.of()));
    }

    private static boolean isPlain(XmlAdministration.AclPermission permission) {
        return permission.isLeaf() && permission.kind != null;
    }

    private AclRole.Permission permission(String role, XmlAdministration.AclPermission permission) {
        String kind = Objects.requireNonNull(permission.kind);
        return new AclRole.Permission(reading.written(permission.id, CibIds.permission(role, kind)), kind, Optional.ofNullable(permission.xpath),
                Optional.ofNullable(permission.target), Optional.ofNullable(permission.objectType), Optional.ofNullable(permission.attribute),
                Optional.ofNullable(permission.description));
    }

    private static List<String> references(XmlObject object, Class<? extends XmlObject> kind) {
        return object.children(kind).filter(reference -> reference.isLeaf() && reference.id != null).flatMap(reference -> reference.id().stream()).toList();
    }

    private Foreign referring(XmlObject object, Class<? extends XmlObject> kind) {
        return reading.foreign(object.id().orElseThrow(), object,
                child -> kind.isInstance(child) && kind.cast(child).isLeaf() && kind.cast(child).id != null, List.of());
    }
}
