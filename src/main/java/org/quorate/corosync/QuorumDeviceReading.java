package org.quorate.corosync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.corosync.CorosyncConf.Option;
import org.quorate.corosync.CorosyncConf.Section;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.model.ElementId;
import org.quorate.model.NaturalId;
import org.quorate.model.QuorumDevice;

/// The sections `quorum.device`, which are one.
final class QuorumDeviceReading {

    private final List<Section> sections = new ArrayList<>();

    void take(Section section, List<FileProblem> problems) {
        if (!sections.isEmpty()) {
            problems.add(new FileProblem(Severity.WARNING, section.line(), 0,
                    "This is a second section device; corosync takes both as one, with the last value of each option."));
        }
        sections.add(section);
    }

    Optional<QuorumDevice> device(LayoutNotes notes) {
        Map<String, Option> options = options(sections.stream());
        Optional<Option> written = Optional.ofNullable(options.remove("model"));
        String model = written.map(Option::value).orElse("net");
        Map<String, Option> net = options(sections.stream().flatMap(section -> section.sections(model).stream()));
        Map<String, Option> heuristics = options(sections.stream().flatMap(section -> section.sections("heuristics").stream()).filter(_ -> !model.equals("heuristics")));
        if (written.isEmpty() && options.isEmpty() && net.isEmpty() && heuristics.isEmpty()) {
            return Optional.empty();
        }
        written.ifPresentOrElse(option -> notes.slot(option, model), () -> notes.imply("quorum.device.model", model));
        List.of(options, net, heuristics).forEach(each -> notes.slots(each.values()));
        String name = Optional.ofNullable(net.get("host")).map(Option::value).filter(host -> !host.isEmpty()).orElse("qdevice");
        ElementId id = NaturalId.free(_ -> false, QuorumDevice.class, name);
        return Optional.of(new QuorumDevice(id, name, Optional.empty(), model, CorosyncImport.values(options), CorosyncImport.values(net),
                CorosyncImport.values(heuristics)));
    }

    private static Map<String, Option> options(Stream<Section> sections) {
        Map<String, Option> options = new LinkedHashMap<>();
        sections.forEach(section -> section.options().forEach(option -> options.put(option.key(), option)));
        return options;
    }
}
