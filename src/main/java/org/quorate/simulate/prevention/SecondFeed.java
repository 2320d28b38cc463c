package org.quorate.simulate.prevention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.PhysicalElement;
import org.quorate.model.PowerSupply;
import org.quorate.model.SharedStorage;
import org.quorate.model.Switch;
import org.quorate.model.edit.Edit;
import org.quorate.simulate.prevention.Candidate.Effort;

/// What went dark gets power from where there still is some: a further power supply, or another source for one of several.
final class SecondFeed implements Remedy {

    @Override
    public String kind() {
        return "power from a second feed";
    }

    @Override
    public List<Candidate> against(Trouble trouble) {
        return Stream.of(Host.class, Switch.class, SharedStorage.class).flatMap(kind -> feeding(trouble.topology().all(kind).<PhysicalElement>map(each -> each)
                .filter(each -> isDark(each, trouble)).toList(), trouble).stream()).toList();
    }

    private static boolean isDark(PhysicalElement thing, Trouble trouble) {
        List<PowerSupply> supplies = supplies(thing);
        return !trouble.outage().works(thing.id()) && trouble.works(place(thing)) && !supplies.isEmpty()
                && supplies.stream().noneMatch(supply -> trouble.works(supply.source()));
    }

    private static List<PowerSupply> supplies(PhysicalElement thing) {
        return switch (thing) {
            case Host host -> host.supplies();
            case Switch device -> device.supplies();
            case SharedStorage storage -> storage.supplies();
            default -> List.of();
        };
    }

    private static Optional<ElementId> place(PhysicalElement thing) {
        return switch (thing) {
            case Host host -> host.place();
            case Switch device -> device.place();
            case SharedStorage storage -> storage.place();
            default -> Optional.empty();
        };
    }

    private static Optional<Candidate> feeding(List<PhysicalElement> dark, Trouble trouble) {
        if (dark.isEmpty()) {
            return Optional.empty();
        }
        Map<ElementId, Source> sources = new LinkedHashMap<>();
        dark.forEach(thing -> sources.put(thing.id(), Source.in(place(thing), supplies(thing), trouble)));
        String from = Trouble.listed(sources.values().stream().map(Source::name).distinct().toList());
        boolean single = dark.stream().allMatch(thing -> supplies(thing).size() == 1);
        String names = Trouble.listed(dark.stream().map(Element::name).toList());
        String label = single ? "Give %s a second power supply, from %s".formatted(names, from) : "Feed one power supply of %s from %s".formatted(names, from);
        return Optional.of(Candidate.of(label, Optional.of(dark.getFirst().id()), Effort.EQUIPMENT, design -> fed(design, sources)));
    }

    private static Design fed(Design design, Map<ElementId, Source> sources) {
        Design fed = Source.drawn(design, List.copyOf(sources.values()));
        for (Map.Entry<ElementId, Source> entry : sources.entrySet()) {
            PowerSupply supply = new PowerSupply(Optional.of(entry.getValue().id()), Optional.empty());
            fed = fed.topology().find(entry.getKey(), PhysicalElement.class).map(thing -> Edit.put("", fed(thing, supply))).orElseThrow().apply(fed);
        }
        return fed;
    }

    private static Element fed(PhysicalElement thing, PowerSupply supply) {
        List<PowerSupply> supplies = new ArrayList<>(supplies(thing));
        if (supplies.size() > 1) {
            supplies.removeLast();
        }
        supplies.add(supply);
        return (Element) Components.with((Record) thing, "supplies", supplies);
    }
}
