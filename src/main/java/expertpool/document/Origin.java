package expertpool.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * 原件摘要: the SHA-256 of the file an annotated copy was made from, as a custom property of the document, which the usual
 * programs keep when they save it.
 */
final class Origin {
    private static final String NAME = "expertpool.origin";
    private static final String PART = "/docProps/custom.xml";
    private static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    /** The set of user-defined properties, ISO/IEC 29500-1 §22.3. */
    private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /** Bytes of the part; people keep a few words there. */
    private static final int LARGEST = 1_000_000;

    private Origin() {}

    static void write(OPCPackage parts, Dialect dialect, String digest) throws IOException {
        PackagePart part = parts.getPartsByRelationshipType(dialect.customProperties()).stream()
                .findFirst()
                .orElse(null);
        Document tree = part == null ? XmlTree.create(dialect.customNamespace(), "Properties") : XmlTree.read(part);
        Element root = tree.getDocumentElement();
        int last = 1;
        for (Element property : XmlTree.children(root)) {
            if (property.getAttribute("name").equals(NAME)) {
                XmlTree.remove(property);
            } else {
                last = Math.max(last, Integer.parseInt(property.getAttribute("pid")));
            }
        }
        Element property = tree.createElementNS(dialect.customNamespace(), "property");
        property.setAttribute("fmtid", USER_DEFINED);
        property.setAttribute("pid", String.valueOf(last + 1));
        property.setAttribute("name", NAME);
        Element value = tree.createElementNS(dialect.valueNamespace(), "vt:lpwstr");
        value.setTextContent(digest);
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

    static void write(HSSFWorkbook workbook, String digest) {
        workbook.createInformationProperties();
        DocumentSummaryInformation summary = workbook.getDocumentSummaryInformation();
        CustomProperties properties =
                Optional.ofNullable(summary.getCustomProperties()).orElseGet(CustomProperties::new);
        properties.put(NAME, digest);
        summary.setCustomProperties(properties);
    }

    /** What a copy says of itself; empty for any other file. */
    static Optional<String> read(Path file) throws IOException {
        return switch (FileMagic.valueOf(file.toFile())) {
            case OOXML -> readPackage(file);
            case OLE2 -> readCompound(file);
            default -> Optional.empty();
        };
    }

    private static Optional<String> readPackage(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(PART.substring(1));
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                Document tree = XmlTree.read(new ByteArrayInputStream(in.readNBytes(LARGEST)));
                return XmlTree.children(tree.getDocumentElement()).stream()
                        .filter(property -> property.getAttribute("name").equals(NAME))
                        .map(property -> property.getTextContent().strip())
                        .findFirst();
            }
        }
    }

    private static Optional<String> readCompound(Path file) throws IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
            if (!parts.getRoot().hasEntryCaseInsensitive(DocumentSummaryInformation.DEFAULT_STREAM_NAME)
                    || !(PropertySetFactory.create(parts.getRoot(), DocumentSummaryInformation.DEFAULT_STREAM_NAME)
                            instanceof DocumentSummaryInformation summary)) {
                return Optional.empty();
            }
            return Optional.ofNullable(summary.getCustomProperties())
                    .map(properties -> properties.get(NAME))
                    .map(String::valueOf);
        } catch (HPSFException e) {
            throw new IOException(e);
        }
    }
}
