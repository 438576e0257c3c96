package expertpool.fuzz;

import java.util.Arrays;
import java.util.Random;

/** What happens to the bytes of any file: on a bad disk, in a broken copy, in the hands of somebody with a hex editor. */
enum Mutation {
    BYTES_FLIPPED {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            byte[] damaged = file.clone();
            for (int i = 1 + random.nextInt(20); i > 0; i--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return damaged;
        }
    },
    NUMBER_CHANGED {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            int[] numbers = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xFFFF, 0x7FFF, 0x10000, random.nextInt()};
            byte[] damaged = file.clone();
            int at = random.nextInt(damaged.length);
            int number = numbers[random.nextInt(numbers.length)];
            for (int i = 0; i < 4 && at + i < damaged.length; i++) {
                damaged[at + i] = (byte) (number >> (8 * i));
            }
            return damaged;
        }
    },
    CUT_OFF {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            return Arrays.copyOf(file, 1 + random.nextInt(file.length));
        }
    },
    STRETCH_CUT_OUT {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            int from = random.nextInt(file.length);
            int to = Math.min(file.length, from + 1 + random.nextInt(1024));
            return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
        }
    },
    STRETCH_DOUBLED {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            int from = random.nextInt(file.length);
            int to = Math.min(file.length, from + 1 + random.nextInt(4096));
            return joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
        }
    },
    SECTOR_EMPTIED {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            return withSector(file, new byte[SECTOR], random);
        }
    },
    SECTOR_OF_ITS_OWN_ELSEWHERE {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            return withSector(file, sector(file, random), random);
        }
    },
    SECTOR_OF_ANOTHER_FILE {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            return withSector(file, sector(other, random), random);
        }
    },
    BEGINNING_OF_ANOTHER_FILE {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            int head = random.nextInt(other.length);
            return joined(
                    Arrays.copyOf(other, head), Arrays.copyOfRange(file, Math.min(head, file.length), file.length));
        }
    };

    private static final int SECTOR = 512;

    /** @param other a file of the same kind */
    abstract byte[] of(byte[] file, byte[] other, Random random);

    private static byte[] sector(byte[] file, Random random) {
        int from = random.nextInt(file.length / SECTOR + 1) * SECTOR;
        return Arrays.copyOfRange(file, from, from + SECTOR);
    }

    private static byte[] withSector(byte[] file, byte[] sector, Random random) {
        byte[] damaged = file.clone();
        int at = random.nextInt(file.length / SECTOR + 1) * SECTOR;
        System.arraycopy(sector, 0, damaged, at, Math.min(SECTOR, damaged.length - at));
        return damaged;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
