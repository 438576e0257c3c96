package expertpool.grid;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The state of a check box that is no character, as the character a reader sees. */
final class WordCheckBox {
    private WordCheckBox() {}

    /** @param value of the attribute that says whether it is ticked */
    static String ofControl(@Nullable String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value) ? "☑" : "☐";
    }

    /** Reads the form field that has just begun: it is as it was ticked, else as it was drawn. */
    static String ofFormField(XMLStreamReader xml) throws XMLStreamException {
        String initial = "0";
        @Nullable String checked = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("checkBox")) {
            if (xml.isStartElement()) {
                String value = Optional.ofNullable(xml.getAttributeValue(xml.getNamespaceURI(), "val"))
                        .orElse("1");
                if (xml.getLocalName().equals("default")) {
                    initial = value;
                } else if (xml.getLocalName().equals("checked")) {
                    checked = value;
                }
            }
        }
        return ofControl(checked == null ? initial : checked);
    }
}
