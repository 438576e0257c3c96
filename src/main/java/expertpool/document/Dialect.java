package expertpool.document;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The two dialects of ISO/IEC 29500, with their names for the same things. */
enum Dialect {
    TRANSITIONAL(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
            "custom-properties",
            "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
            "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"),
    STRICT(
            "http://purl.oclc.org/ooxml/officeDocument/relationships/",
            "customProperties",
            "http://purl.oclc.org/ooxml/officeDocument/customProperties",
            "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes");

    private final String relationships;
    private final String customProperties;
    private final String customNamespace;
    private final String valueNamespace;

    Dialect(String relationships, String customProperties, String customNamespace, String valueNamespace) {
        this.relationships = relationships;
        this.customProperties = customProperties;
        this.customNamespace = customNamespace;
        this.valueNamespace = valueNamespace;
    }

    static Dialect of(OPCPackage parts) {
        boolean strict = parts.getRelationshipsByType(STRICT.relationship("officeDocument"))
                        .size()
                > 0;
        return strict ? STRICT : TRANSITIONAL;
    }

    /** The part that holds the document. */
    PackagePart main(OPCPackage parts) {
        return parts.getPartsByRelationshipType(relationship("officeDocument")).get(0);
    }

    String relationship(String kind) {
        return relationships + kind;
    }

    /** The relationship from the package to its custom properties. */
    String customProperties() {
        return relationship(customProperties);
    }

    String customNamespace() {
        return customNamespace;
    }

    String valueNamespace() {
        return valueNamespace;
    }
}
