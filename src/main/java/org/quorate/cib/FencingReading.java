package org.quorate.cib;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quorate.model.Element;
import org.quorate.model.FencingLevel;

/// The section `<fencing-topology>`.
final class FencingReading {

    private final Reading reading;

    FencingReading(Reading reading) {
        this.reading = reading;
    }

    List<Element> read(XmlCib.FencingTopology section) {
        List<Element> elements = new ArrayList<>();
        for (Object child : section.children) {
            Optional<FencingLevel> level = child instanceof XmlConstraints.Level known ? level(known) : Optional.empty();
            elements.add(level.<Element>map(typed -> typed).orElseGet(() -> reading.unmodelled("fencing-topology", child)));
        }
        return elements;
    }

    private Optional<FencingLevel> level(XmlConstraints.Level level) {
        Optional<FencingLevel.Target> target = target(level);
        if (level.id == null || level.index == null || level.devices == null || target.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FencingLevel(reading.newId(FencingLevel.class, level.id), level.id, target.get(), level.index,
                List.of(Objects.requireNonNull(level.devices).split(",", -1)), reading.foreign(level.id, level, List.of())));
    }

    private static Optional<FencingLevel.Target> target(XmlConstraints.Level level) {
        List<FencingLevel.Target> targets = new ArrayList<>();
        if (level.target != null) {
            targets.add(new FencingLevel.NodeTarget(level.target));
        }
        if (level.pattern != null) {
            targets.add(new FencingLevel.PatternTarget(level.pattern));
        }
        if (level.attribute != null && level.value != null) {
            targets.add(new FencingLevel.AttributeTarget(level.attribute, level.value));
        }
        boolean half = (level.attribute == null) != (level.value == null);
        return targets.size() == 1 && !half ? Optional.of(targets.getFirst()) : Optional.empty();
    }
}
