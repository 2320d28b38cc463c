package org.quorate.cib;

import jakarta.xml.bind.JAXBException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.dom.DOMResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/// Children of format objects as XML to be carried along.
final class Fragments {

    private Fragments() {
    }

    /// @param child an [XmlObject], an [Element] or an [XmlElement]
    static XmlElement of(Object child) {
        return switch (child) {
            case XmlObject object -> marshalled(object);
            case XmlElement element -> element;
            default -> element((Element) child);
        };
    }

    private static XmlElement marshalled(XmlObject object) {
        try {
            DOMResult result = new DOMResult();
            CibReader.context().createMarshaller().marshal(object, result);
            return element(((Document) result.getNode()).getDocumentElement());
        } catch (JAXBException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static XmlElement element(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap map = element.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            attributes.put(map.item(i).getNodeName(), map.item(i).getNodeValue());
        }
        List<XmlElement> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(element(inner));
            }
        }
        return new XmlElement(element.getTagName(), attributes, children);
    }
}
