package org.quorate.simulate.schedule;

import java.util.Locale;
import java.util.Optional;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibBoolean;

/// What a resource's meta attributes say.
///
/// Source: lib/pengine/complex.c (`pe__unpack_resource`, `unpack_requires`), utils.c (`get_target_role`)
final class ItemOptions {

    private final ClusterOptions options;

    ItemOptions(ClusterOptions options) {
        this.options = options;
    }

    void apply(Item item) {
        item.priority = Scores.of(item.meta.get("priority"));
        item.critical = isTrue(item, "critical", true);
        item.connection = NodeReading.isRemoteConnection(item.xml);
        item.migratable = isTrue(item, "allow-migrate", item.connection && !item.meta.containsKey("container"));
        manage(item);
        Item top = item.top();
        item.unique = top.variant != Variant.CLONE || isTrue(item, "globally-unique", false);
        item.promotable = top.variant == Variant.CLONE && (isTrue(item, "promotable", false) || item.xml.name().equals("master"));
        if (item.promotable) {
            item.meta.put("promotable", "true");
        }
        item.multiplyActive = switch (text(item, "multiple-active").orElse("")) {
            case "stop_only" -> Item.MultiplyActive.STOP_ONLY;
            case "block" -> Item.MultiplyActive.BLOCK;
            default -> Item.MultiplyActive.STOP_START;
        };
        text(item, "resource-stickiness").filter(value -> !value.equals("default")).ifPresent(value -> item.stickiness = Scores.of(value));
        text(item, "migration-threshold").filter(value -> !value.equals("default")).ifPresent(value -> {
            int threshold = Scores.of(value);
            item.threshold = threshold < 0 ? 1 : threshold;
        });
        item.fenceDevice = item.xml.attribute("class").filter("stonith"::equalsIgnoreCase).isPresent();
        item.requires = requires(item, text(item, "requires").orElse(""));
        item.failureTimeoutMillis = MetaValues.millis(item.meta.get("failure-timeout"));
        if (item.connection && !item.meta.containsKey("container")) {
            reconnect(item);
        }
        item.targetRole = targetRole(item);
    }

    private void manage(Item item) {
        item.managed = !options.maintenance();
        text(item, "is-managed").filter(value -> !value.equals("default")).ifPresent(value -> item.managed = CibBoolean.isTrue(value));
        if (isTrue(item, "maintenance", false) || options.maintenance()) {
            item.managed = false;
        }
    }

    private Item.Requires requires(Item item, String value) {
        return switch (value) {
            case "nothing" -> Item.Requires.NOTHING;
            case "quorum" -> Item.Requires.QUORUM;
            case "fencing" -> Item.Requires.FENCING;
            case "unfencing" -> item.fenceDevice || !options.fencing() ? Item.Requires.QUORUM : Item.Requires.FENCING;
            default -> {
                if (item.fenceDevice || item.isPrimitive() && item.connection) {
                    yield Item.Requires.QUORUM;
                } else if (options.unfencing() || options.fencing()) {
                    yield options.fencing() ? Item.Requires.FENCING : Item.Requires.QUORUM;
                }
                yield options.noQuorumPolicy() == ClusterOptions.NoQuorumPolicy.IGNORE ? Item.Requires.NOTHING : Item.Requires.QUORUM;
            }
        };
    }

    private static void reconnect(Item item) {
        CibTree.children(item.xml, "instance_attributes").flatMap(XmlElement::all)
                .filter(pair -> pair.attribute("name").filter("reconnect_interval"::equals).isPresent())
                .findFirst().ifPresent(pair -> {
                    item.reconnectMillis = MetaValues.millis(CibTree.text(pair, "value"));
                    item.failureTimeoutMillis = item.reconnectMillis;
                });
    }

    static Role targetRole(Item item) {
        String value = text(item, "target-role").orElse("started");
        Role role = Role.of(value);
        if (role == Role.STOPPED || role == Role.UNPROMOTED && item.top().promotable) {
            return role;
        }
        return Role.UNKNOWN;
    }

    private static Optional<String> text(Item item, String name) {
        return Optional.ofNullable(item.meta.get(name)).map(text -> text.toLowerCase(Locale.ROOT));
    }

    private static boolean isTrue(Item item, String name, boolean otherwise) {
        return text(item, name).map(CibBoolean::isTrue).orElse(otherwise);
    }
}
