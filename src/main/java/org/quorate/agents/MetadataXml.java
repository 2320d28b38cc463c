package org.quorate.agents;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.quorate.model.AgentName;

/// Reads the metadata that an agent prints.
///
/// Its document type is passed over and not read; entities beyond XML's own, deep nesting and long texts are refused. Of
/// the descriptions the short one counts.
///
/// Source: OCF resource agent API 1.1 (ra-api.rng); fence-agents `lib/fencing.py` (metadata)
final class MetadataXml {

    private static final int DEEPEST = 16;
    private static final int LONGEST_TEXT = 400;
    private static final int MOST_PARAMETERS = 1000;

    /// what the cluster gives a fence agent itself: Pacemaker lib/fencing/st_rhcs.c makes them optional too
    private static final Set<String> GIVEN = Set.of("action", "plug", "port");

    private final AgentName name;
    private final XMLStreamReader xml;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<AgentAction> actions = new ArrayList<>();
    private String text = "";
    private @Nullable Draft draft;
    private boolean describing;

    /// A parameter as far as it has been read.
    private static final class Draft {

        private final String name;
        private final boolean required;
        private final boolean unique;
        private boolean deprecated;
        private final Optional<String> obsoletes;
        private ParameterType type = ParameterType.STRING;
        private Optional<String> preset = Optional.empty();
        private final List<String> choices = new ArrayList<>();
        private String text = "";

        Draft(XMLStreamReader xml, boolean fencing) {
            name = attribute(xml, "name").orElse("");
            required = isYes(attribute(xml, "required")) && !(fencing && GIVEN.contains(name));
            unique = isYes(attribute(xml, "unique")) || attribute(xml, "unique-group").isPresent();
            deprecated = isYes(attribute(xml, "deprecated"));
            obsoletes = attribute(xml, "obsoletes");
        }

        Parameter done() {
            ParameterType known = type == ParameterType.SELECT && choices.isEmpty() ? ParameterType.STRING : type;
            return new Parameter(name, known, choices, preset, required, unique, deprecated, obsoletes, Optional.empty(), Optional.empty(), text);
        }
    }

    private MetadataXml(AgentName name, XMLStreamReader xml) {
        this.name = name;
        this.xml = xml;
    }

    /// @param output what the agent printed, perhaps with warnings before the document
    /// @return empty: it has no metadata that can be read
    static Optional<AgentMetadata> read(AgentName name, String output) {
        int start = output.indexOf("<resource-agent");
        if (start < 0) {
            return Optional.empty();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            // what stands before it is the document type and the like, and is of no use
            MetadataXml reading = new MetadataXml(name, factory.createXMLStreamReader(new StringReader(output.substring(start))));
            reading.read();
            return Optional.of(new AgentMetadata(name, reading.text, reading.parameters, reading.actions));
        } catch (XMLStreamException notReadable) {
            return Optional.empty();
        }
    }

    private void read() throws XMLStreamException {
        int depth = 0;
        // what follows the document is of no use either
        do {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                start(depth);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                describe(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                describing = false;
                end(xml.getLocalName());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("entities are not read");
            }
        } while (depth > 0);
    }

    private void start(int depth) throws XMLStreamException {
        if (depth > DEEPEST || parameters.size() > MOST_PARAMETERS || actions.size() > MOST_PARAMETERS) {
            throw new XMLStreamException("more than any agent has");
        }
        switch (xml.getLocalName()) {
            case "resource-agent" -> text = shortened(attribute(xml, "shortdesc").orElse(""));
            case "parameter" -> draft = new Draft(xml, name.standard().equals("stonith"));
            case "action" -> actions.add(new AgentAction(attribute(xml, "name").orElse(""), attribute(xml, "interval"), attribute(xml, "timeout"),
                    attribute(xml, "role"), attribute(xml, "depth").filter(monitorDepth -> !monitorDepth.equals("0"))));
            case "content" -> content();
            case "option" -> option();
            case "deprecated" -> deprecate();
            case "shortdesc" -> describing = true;
            default -> describing = false;
        }
    }

    private void describe(String words) {
        if (!describing || words.isBlank()) {
            return;
        }
        if (draft != null) {
            draft.text = shortened(draft.text + " " + words);
        } else if (parameters.isEmpty()) {
            text = shortened(text + " " + words);
        }
    }

    private void content() {
        if (draft != null) {
            draft.type = ParameterType.of(attribute(xml, "type").orElse(""));
            draft.preset = attribute(xml, "default").filter(value -> !value.isEmpty());
        }
    }

    private void option() {
        if (draft != null) {
            attribute(xml, "value").ifPresent(draft.choices::add);
        }
    }

    private void deprecate() {
        if (draft != null) {
            draft.deprecated = true;
        }
    }

    private void end(String element) {
        if (element.equals("parameter") && draft != null && !draft.name.isEmpty()) {
            parameters.add(draft.done());
            draft = null;
        }
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    private static boolean isYes(Optional<String> value) {
        return value.filter(text -> text.equals("1") || text.equals("true") || text.equals("yes")).isPresent();
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) + "…" : line;
    }
}
