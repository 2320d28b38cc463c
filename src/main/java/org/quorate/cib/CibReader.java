package org.quorate.cib;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.finding.UnusableFileException;

/// Reads a CIB, whole (`<cib>`) or its `<configuration>`, into format objects.
final class CibReader {

    private static final Set<String> OLD_SCHEMAS = Set.of("pacemaker-0.6", "transitional-0.6");

    /// made when a CIB is read for the first time, because making it takes longer than reading
    private static final class Binding {

        static final JAXBContext CONTEXT = context();

        private static JAXBContext context() {
            try {
                return JAXBContext.newInstance(Stream.concat(Stream.of(XmlCib.class), Stream.of(XmlCib.class, XmlSets.class, XmlResources.class,
                        XmlBundles.class, XmlConstraints.class, XmlAdministration.class).flatMap(home -> Stream.of(home.getDeclaredClasses())))
                        .filter(type -> type.isAnnotationPresent(XmlRootElement.class)).toArray(Class<?>[]::new));
            } catch (JAXBException defect) {
                throw new IllegalStateException(defect);
            }
        }
    }

    /// @param notes what was left out in reading
    record Document(XmlCib cib, List<FileProblem> notes) {
    }

    private CibReader() {
    }

    static JAXBContext context() {
        return Binding.CONTEXT;
    }

    /// @param file the name for messages
    /// @throws UnusableFileException if it is not well-formed, could harm, or is no CIB that Pacemaker 1.0 or later reads
    static Document read(String file, String text) throws UnusableFileException {
        if (text.length() > HardenedXml.LONGEST_TEXT) {
            throw unusable(file, 0, 0, "it is larger than 64 MiB; a CIB of that size is not read");
        }
        try {
            HardenedXml reader = HardenedXml.of(text);
            reader.nextTag();
            String root = reader.getLocalName();
            if (!root.equals("cib") && !root.equals("configuration")) {
                throw unusable(file, reader.getLocation().getLineNumber(), 0,
                        "it begins with <%s>; a CIB begins with <cib> or <configuration>, as 'cibadmin --query' writes it".formatted(root));
            }
            Object object = context().createUnmarshaller().unmarshal(reader);
            while (reader.hasNext()) {
                reader.next();
            }
            XmlCib cib = object instanceof XmlCib whole ? whole : around(object);
            refuseOld(file, cib);
            return new Document(cib, notes(reader));
        } catch (XMLStreamException malformed) {
            throw HardenedXml.unusable(file, malformed);
        } catch (JAXBException failed) {
            throw failed.getLinkedException() instanceof XMLStreamException malformed ? HardenedXml.unusable(file, malformed)
                    : unusable(file, 0, 0, "it cannot be read as a CIB: " + failed.getMessage());
        }
    }

    private static XmlCib around(Object configuration) {
        XmlCib cib = new XmlCib();
        cib.children.add(configuration);
        return cib;
    }

    /// Source: Pacemaker 2.0.0 release notes: it reads no CIB of the 0.6 format, 1.0 to 1.1 upgrade it
    private static void refuseOld(String file, XmlCib cib) throws UnusableFileException {
        boolean old = cib.validateWith != null && OLD_SCHEMAS.contains(cib.validateWith)
                || cib.others.containsKey(new QName("ignore_dtd")) || hasAttributesElement(cib);
        if (old) {
            throw unusable(file, 0, 0, "it is a CIB of Pacemaker 0.6 or Heartbeat 2; upgrade it with 'cibadmin --upgrade --force' of Pacemaker 1.1 and import the result");
        }
    }

    /// until 0.6 pairs stood in an element `attributes` within their set
    private static boolean hasAttributesElement(XmlObject object) {
        return object.children.stream().anyMatch(child -> child instanceof XmlObject inner ? hasAttributesElement(inner)
                : object instanceof XmlSets.NvSetObject && child instanceof org.w3c.dom.Element element && element.getTagName().equals("attributes"));
    }

    private static List<FileProblem> notes(HardenedXml reader) {
        List<FileProblem> notes = new ArrayList<>();
        if (reader.statusSkipped()) {
            notes.add(new FileProblem(Severity.INFO, 0, 0, "The section <status> is left out: a design does not say how a cluster is at present."));
        }
        if (reader.comments() > 0) {
            notes.add(new FileProblem(Severity.INFO, 0, 0, reader.comments() == 1 ? "One XML comment is left out."
                    : reader.comments() + " XML comments are left out."));
        }
        if (reader.firstText() > 0) {
            notes.add(new FileProblem(Severity.WARNING, reader.firstText(), 0, "Text stands between elements; a CIB has none, and it is left out."));
        }
        return notes;
    }

    private static UnusableFileException unusable(String file, int line, int column, String message) {
        return new UnusableFileException(file, List.of(new FileProblem(Severity.ERROR, line, column, message + ".")));
    }
}
