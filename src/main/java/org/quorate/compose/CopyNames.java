package org.quorate.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.ClusterNode;
import org.quorate.model.Constraint;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.FencingLevel;
import org.quorate.model.Machine;
import org.quorate.model.Primitive;

/// What copies are called. Machines and nodes get the next numbers of their rows; a name that speaks of one of them
/// (`fence-node1`, `location-web-node1-100`) speaks of its copy; a name that is free stays.
final class CopyNames {

    private final Fresh fresh;
    private final Map<String, String> names = new LinkedHashMap<>();

    CopyNames(Design clip, Fresh fresh) {
        this.fresh = fresh;
        List<String> leading = new ArrayList<>();
        List<String> services = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Element element : clip.topology().elements()) {
            switch (element) {
                case Machine _, ClusterNode _ -> leading.add(element.name());
                case Primitive primitive when primitive.isRemoteConnection() -> leading.add(element.name());
                case Constraint _, FencingLevel _ -> others.add(element.name());
                default -> services.add(element.name());
            }
        }
        clip.topology().all(Primitive.class).flatMap(primitive -> primitive.guestNode().stream()).forEach(leading::add);
        List<String> all = Stream.of(leading, services, others).flatMap(List::stream).distinct().toList();
        Set<String> free = all.stream().filter(fresh::isFree).collect(Collectors.toSet());
        fresh.reserve(all);
        leading.forEach(name -> names.computeIfAbsent(name, old -> free.contains(old) ? old : fresh.next(old)));
        services.forEach(name -> names.computeIfAbsent(name, old -> following(old).orElseGet(() -> free.contains(old) ? old : fresh.next(old))));
        others.forEach(name -> names.computeIfAbsent(name, old -> following(old).orElseGet(() -> free.contains(old) ? old : fresh.wanted(old))));
    }

    /// Old name to new name.
    Map<String, String> all() {
        return names;
    }

    /// the name that speaks of the copies, where the old one speaks of something that was renamed
    private Optional<String> following(String old) {
        String name = old;
        for (Map.Entry<String, String> copied : names.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, String> entry) -> entry.getKey().length()).reversed()).toList()) {
            String part = "(?<![A-Za-z0-9])" + Pattern.quote(copied.getKey()) + "(?![A-Za-z0-9])";
            name = name.replaceAll(part, Matcher.quoteReplacement(copied.getValue()));
        }
        return name.equals(old) ? Optional.empty() : Optional.of(fresh.wanted(name));
    }
}
