package inzage.mappings.document;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import inzage.connector.sync.DeliveryRefused;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through XML. Names are without prefix; of a SOAP envelope only what stands in its body is told. A document type
 * declaration is refused: nobody needs one, and it is how documents reach for other files or grow without end.
 */
record XmlWalker() implements Walker {
    private static final Set<String> SOAP =
            Set.of("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope");
    private static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.getConfig().doParseLazily(false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Growth.DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 100);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 100_000);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, Growth.LARGEST);
        return factory;
    }

    @Override
    public void walk(String name, InputStream in, Visitor visitor) throws IOException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                refuseType(name, event);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(reader, visitor);
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            if (e.getNestedException() instanceof IOException broken) {
                throw undecodable(name, broken);
            }
            throw new DeliveryRefused(
                    name + ", line " + line + ": this is no XML, or nested deeper or larger than it may be ("
                            + Growth.DEPTH + " levels). Was it cut off?");
        }
    }

    /** What cannot be read is an outage, unless it is the document that says it is in another encoding than it is. */
    private static DeliveryRefused undecodable(String name, IOException broken) throws IOException {
        if (broken instanceof CharConversionException || broken instanceof UnsupportedEncodingException) {
            return new DeliveryRefused(name
                    + ": a character that is not of the encoding that it declares (without a declaration, UTF-8).");
        }
        throw broken;
    }

    private static void refuseType(String name, int event) {
        if (event == XMLStreamConstants.DTD) {
            throw new DeliveryRefused(
                    name + " holds a document type declaration (<!DOCTYPE …>), which is not accepted. Leave it out.");
        }
    }

    private static void element(XMLStreamReader reader, Visitor visitor) throws XMLStreamException {
        boolean envelope = SOAP.contains(String.valueOf(reader.getNamespaceURI()));
        String local = reader.getLocalName();
        if (envelope && !local.equals("Fault")) {
            if (local.equals("Header")) {
                skip(reader);
            } else {
                below(reader, visitor);
            }
            return;
        }
        if ("true".equals(reader.getAttributeValue(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "nil"))) {
            visitor.none(local);
            skip(reader);
        } else if (visitor.enter(local)) {
            attributes(reader, visitor);
            visitor.text(below(reader, visitor));
            visitor.leave();
        } else {
            skip(reader);
        }
    }

    private static void attributes(XMLStreamReader reader, Visitor visitor) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (visitor.enter("@" + reader.getAttributeLocalName(i))) {
                visitor.text(reader.getAttributeValue(i));
                visitor.leave();
            }
        }
    }

    /** Everything up to the end of the element; returns the text that stands directly in it. */
    private static String below(XMLStreamReader reader, Visitor visitor) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(reader, visitor);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
