package expertpool.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a package to which another part leads. */
final class RelatedParts {
    private RelatedParts() {}

    /** @param kind the last word of the relationship, which all dialects and versions share */
    static List<PackagePart> of(PackagePart part, String kind) throws IOException {
        List<PackagePart> parts = new ArrayList<>();
        try {
            for (PackageRelationship relationship : part.getRelationships()) {
                if (relationship.getTargetMode() == TargetMode.INTERNAL
                        && relationship.getRelationshipType().endsWith("/" + kind)) {
                    parts.add(part.getRelatedPart(relationship));
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return parts;
    }
}
