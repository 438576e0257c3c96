package expertpool.document;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * 文件属性: words that a file made here carries about itself, as a custom property of the document, which the usual
 * programs keep when they save it. {@code expertpool.grid.Grids} reads it.
 */
final class CustomProperty {
    private static final String PART = "/docProps/custom.xml";
    private static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    /** The set of user-defined properties, ISO/IEC 29500-1 §22.3. */
    private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private CustomProperty() {}

    static void write(OPCPackage parts, Dialect dialect, Map<String, String> properties) throws IOException {
        for (Map.Entry<String, String> property : properties.entrySet()) {
            write(parts, dialect, property.getKey(), property.getValue());
        }
    }

    static void write(OPCPackage parts, Dialect dialect, String name, String words) throws IOException {
        PackagePart part = parts.getPartsByRelationshipType(dialect.customProperties()).stream()
                .findFirst()
                .orElse(null);
        Document tree = part == null ? XmlTree.create(dialect.customNamespace(), "Properties") : XmlTree.read(part);
        Element root = tree.getDocumentElement();
        int last = 1;
        for (Element property : XmlTree.children(root)) {
            if (property.getAttribute("name").equals(name)) {
                XmlTree.remove(property);
            } else {
                last = Math.max(last, Integer.parseInt(property.getAttribute("pid")));
            }
        }
        Element property = tree.createElementNS(dialect.customNamespace(), "property");
        property.setAttribute("fmtid", USER_DEFINED);
        property.setAttribute("pid", String.valueOf(last + 1));
        property.setAttribute("name", name);
        Element value = tree.createElementNS(dialect.valueNamespace(), "vt:lpwstr");
        value.setTextContent(words);
        property.appendChild(value);
        root.appendChild(property);
        XmlTree.write(tree, part == null ? create(parts, dialect) : part);
    }

    private static PackagePart create(OPCPackage parts, Dialect dialect) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName(PART);
            parts.addRelationship(name, TargetMode.INTERNAL, dialect.customProperties());
            return parts.createPart(name, CONTENT_TYPE);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    static void write(HSSFWorkbook workbook, String name, String words) {
        workbook.createInformationProperties();
        DocumentSummaryInformation summary = workbook.getDocumentSummaryInformation();
        CustomProperties properties =
                Optional.ofNullable(summary.getCustomProperties()).orElseGet(CustomProperties::new);
        properties.put(name, words);
        summary.setCustomProperties(properties);
    }
}
