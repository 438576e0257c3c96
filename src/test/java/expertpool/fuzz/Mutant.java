package expertpool.fuzz;

import expertpool.sample.Zips;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A real file after up to four mutations. The same seed gives the same mutant of the same specimens. */
final class Mutant {
    private static final int MOST_CHANGES = 4;

    private final long seed;
    private final String specimen;
    private final List<String> changes;
    private final byte[] bytes;

    private Mutant(long seed, String specimen, List<String> changes, byte[] bytes) {
        this.seed = seed;
        this.specimen = specimen;
        this.changes = List.copyOf(changes);
        this.bytes = bytes;
    }

    static Mutant of(long seed, Specimens specimens) {
        Random random = new Random(seed * 0x5DEECE66DL);
        Specimen specimen = specimens.any(random);
        Specimen other = specimens.like(specimen, random);
        List<String> changes = new ArrayList<>();
        byte[] bytes = specimen.bytes();
        for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0 && bytes.length > 0; i--) {
            if (specimen.isPackage() && random.nextInt(8) > 0) {
                bytes = repacked(bytes, other, random, changes);
            } else {
                Mutation mutation = Specimens.any(List.of(Mutation.values()), random);
                changes.add(mutation.name());
                bytes = mutation.of(bytes, other.bytes(), random);
            }
        }
        return new Mutant(seed, specimen.name(), changes, bytes);
    }

    long seed() {
        return seed;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Most changes of a package are changes of its XML. */
    private static byte[] repacked(byte[] zip, Specimen other, Random random, List<String> changes) {
        PackageMutation mutation = random.nextInt(3) > 0
                ? PackageMutation.XML_CHANGED
                : Specimens.any(List.of(PackageMutation.values()), random);
        try {
            Map<String, byte[]> parts = Zips.unpack(zip);
            mutation.change(parts, Zips.unpack(other.bytes()), random);
            byte[] packed = Zips.pack(parts);
            changes.add(mutation.name());
            return packed;
        } catch (IOException | RuntimeException alreadyBroken) {
            return zip;
        }
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + specimen + ", " + changes;
    }
}
