package org.quorate.cib;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.finding.UnusableFileException;

/// Lets elements and attributes through and nothing else: no document type, no entities beyond XML's own, no namespaces,
/// within bounds. Comments, processing instructions and text are left out and counted, `<status>` is skipped unless it is wanted.
final class HardenedXml extends StreamReaderDelegate {

    static final int LONGEST_TEXT = 64 << 20;
    private static final int DEEPEST = 64;
    private static final int LONGEST_VALUE = 1 << 20;
    /// the parser names breaches of the namespace rules by address
    private static final Pattern TWICE = Pattern.compile("#AttributeNotUnique\\?([^&]*)&(.*)");
    private static final Pattern UNBOUND = Pattern.compile("#(?:Element|Attribute)PrefixUnbound\\?(.*)");
    private static final Pattern TOO_MANY = Pattern.compile("Element \"(.*)\" has more than \"(\\d+)\" attributes");

    private int depth;
    private int comments;
    private int firstText;
    private boolean statusSkipped;
    private boolean statusWanted;

    /// What is refused beyond what the parser refuses itself.
    private static final class Refused extends XMLStreamException {

        private static final long serialVersionUID = 1;

        Refused(String message, Location location) {
            super(message, location);
        }

        @Override
        public String getMessage() {
            return super.getMessage().substring(super.getMessage().indexOf("Message: ") + "Message: ".length());
        }
    }

    private HardenedXml(XMLStreamReader parent) {
        super(parent);
    }

    static HardenedXml of(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
        if ("1.1".equals(reader.getVersion())) {
            throw new Refused("the file says that it is XML 1.1; a CIB is XML 1.0", reader.getLocation());
        }
        return new HardenedXml(reader);
    }

    /// Lets `<status>` through as well.
    static HardenedXml withStatus(String text) throws XMLStreamException {
        HardenedXml reader = of(text);
        reader.statusWanted = true;
        return reader;
    }

    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event != START_ELEMENT && event != END_ELEMENT) {
            event = next();
        }
        return event;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        while (!passes(event)) {
            event = super.next();
        }
        if (event == START_ELEMENT) {
            depth++;
            checkElement();
        } else if (event == END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /// Whether the event is for the reader; if it begins something to be skipped, that is skipped.
    private boolean passes(int event) throws XMLStreamException {
        switch (event) {
            case DTD -> throw new Refused("a document type declaration stands here; a CIB has none, and entities are not read", getLocation());
            case ENTITY_REFERENCE -> throw new Refused("the entity " + getLocalName() + " is not read", getLocation());
            case COMMENT, PROCESSING_INSTRUCTION -> comments++;
            case CHARACTERS, CDATA, SPACE -> noteText();
            case START_ELEMENT -> {
                if (depth == 1 && !statusWanted && getLocalName().equals("status")) {
                    statusSkipped |= skipElement() > 0;
                    return false;
                }
                return true;
            }
            default -> {
                return true;
            }
        }
        return false;
    }

    private void noteText() {
        if (firstText == 0 && !getText().isBlank()) {
            firstText = getLocation().getLineNumber();
        }
    }

    /// @return how many elements were in it
    private int skipElement() throws XMLStreamException {
        int open = 1;
        int inside = 0;
        while (open > 0) {
            int event = super.next();
            inside += event == START_ELEMENT ? 1 : 0;
            open += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
            if (open > DEEPEST) {
                throw new Refused("elements are nested more than %d deep".formatted(DEEPEST), getLocation());
            }
        }
        return inside;
    }

    private void checkElement() throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new Refused("elements are nested more than %d deep".formatted(DEEPEST), getLocation());
        }
        if (getNamespaceURI() != null || getNamespaceCount() > 0) {
            throw new Refused("element " + getLocalName() + " uses an XML namespace, which no CIB does", getLocation());
        }
        for (int i = 0; i < getAttributeCount(); i++) {
            if (getAttributeNamespace(i) != null && !getAttributeNamespace(i).isEmpty()) {
                throw new Refused("attribute " + getAttributeLocalName(i) + " uses an XML namespace, which no CIB does", getLocation());
            }
            if (getAttributeValue(i).length() > LONGEST_VALUE) {
                throw new Refused("attribute %s of %s is longer than 1 MiB".formatted(getAttributeLocalName(i), getLocalName()), getLocation());
            }
        }
    }

    int comments() {
        return comments;
    }

    /// The line of the first text between elements; 0: there is none.
    int firstText() {
        return firstText;
    }

    boolean statusSkipped() {
        return statusSkipped;
    }

    static UnusableFileException unusable(String file, XMLStreamException cause) {
        Location location = cause.getLocation();
        String said = sentence(cause.getMessage());
        return new UnusableFileException(file, List.of(new FileProblem(Severity.ERROR, location == null ? 0 : location.getLineNumber(),
                location == null ? 0 : location.getColumnNumber(), said.endsWith(".") ? said : said + ".")));
    }

    private static String sentence(String message) {
        String plain = message.contains("Message: ") ? message.substring(message.indexOf("Message: ") + "Message: ".length()) : message;
        Matcher twice = TWICE.matcher(plain);
        Matcher unbound = UNBOUND.matcher(plain);
        Matcher tooMany = TOO_MANY.matcher(plain);
        if (twice.find()) {
            return "attribute " + twice.group(2) + " stands twice in element " + twice.group(1);
        } else if (unbound.find()) {
            return "a name with a prefix, which no CIB has: " + unbound.group(1).replace("&", ", ");
        }
        if (plain.contains("Scanner State 24")) {
            return "a document type declaration stands within an element; a CIB has none";
        } else if (plain.contains("The length of entity")) {
            return "a name is longer than 1,000 characters";
        }
        return tooMany.find() ? "element " + tooMany.group(1) + " has more than " + tooMany.group(2) + " attributes"
                : plain.strip().replaceFirst("^JAXP\\d+: *", "");
    }
}
