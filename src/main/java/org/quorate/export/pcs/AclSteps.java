package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.any;
import static org.quorate.export.pcs.PcsLimits.first;
import static org.quorate.export.pcs.PcsLimits.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclRole.Permission;
import org.quorate.model.AclTarget;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.Topology;

/// ACL roles, and the users and groups that have them, in pcs's words. Roles come first, for the others refer to them.
///
/// Source: pcs/acl.py, pcs/lib/cib/acl.py
final class AclSteps {
    private static final Set<String> KINDS = Set.of("read", "write", "deny");

    private final Topology topology;
    private final Set<String> roles;
    private final CibPieces cib;

    AclSteps(Topology topology, CibPieces cib) {
        this.topology = topology;
        this.cib = cib;
        roles = topology.all(AclRole.class).map(AclRole::name).collect(Collectors.toSet());
    }

    Stream<Step> steps() {
        return Stream.of(topology.all(AclRole.class).flatMap(role -> role(role).stream()),
                topology.all(AclTarget.class).flatMap(target -> holder("user", target.id(), target.name(), target.roles(), target.foreign()).stream()),
                topology.all(AclGroup.class).flatMap(group -> holder("group", group.id(), group.name(), group.roles(), group.foreign()).stream()))
                .flatMap(steps -> steps);
    }

    private List<Step> role(AclRole role) {
        Optional<String> limit = first(PcsLimits.id(role.name()), PcsLimits.foreign(role.foreign()), cib.shared("acls", role.name()),
                when(role.description().filter(String::isEmpty).isPresent(), "an empty description"), any(role.permissions(), AclSteps::limit));
        if (limit.isPresent()) {
            return cib.insert("acls", role.name(), limit.get(), List.of(role.id()));
        }
        List<String> words = new ArrayList<>(List.of("acl", "role", "create", role.name()));
        role.description().ifPresent(description -> words.add("description=" + description));
        for (Permission permission : role.permissions()) {
            words.add(permission.kind());
            words.addAll(permission.xpath().map(xpath -> List.of("xpath", xpath)).or(() -> permission.reference().map(id -> List.of("id", id))).orElseThrow());
        }
        return List.of(new Step.Say(words, List.of(role.id())));
    }

    private static Optional<String> limit(Permission permission) {
        return first(when(!KINDS.contains(permission.kind()), "the permission " + permission.kind()),
                when(permission.objectType().isPresent() || permission.attribute().isPresent(), "a permission for a type of objects"),
                when(permission.description().isPresent(), "a description of a permission"),
                when(permission.xpath().isPresent() == permission.reference().isPresent(), "a permission for nothing, or for two things"),
                when(permission.xpath().filter(String::isEmpty).isPresent(), "an empty XPath"), permission.reference().flatMap(PcsLimits::id));
    }

    /// A user may be called anything; a group's name is an id.
    private List<Step> holder(String kind, ElementId id, String name, List<String> held, Foreign foreign) {
        Optional<String> limit = first(kind.equals("group") ? PcsLimits.id(name) : when(name.isEmpty(), "a user without a name"), PcsLimits.foreign(foreign),
                when(new HashSet<>(held).size() < held.size(), "a role twice"),
                any(held, role -> when(!roles.contains(role), "the role " + role + ", which is not there")));
        return limit.map(reason -> cib.insert("acls", name, reason, List.of(id))).orElseGet(() -> List.of(new Step.Say(
                Stream.concat(Stream.of("acl", kind, "create", name), held.stream()).toList(), List.of(id))));
    }
}
