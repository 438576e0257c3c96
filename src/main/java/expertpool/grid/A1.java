package expertpool.grid;

/** The address of a cell in a sheet, both parts from 0; written A1. */
record A1(int row, int column) {
    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;

    /** @throws NumberFormatException if no sheet has such a cell */
    A1 {
        if (row < 0 || row >= ROWS || column < 0 || column >= COLUMNS) {
            throw new NumberFormatException("outside any sheet");
        }
    }

    /** @throws NumberFormatException if it is no address, or one outside any sheet */
    static A1 parse(String address) {
        int column = 0;
        int i = 0;
        for (; i < address.length() && Character.isLetter(address.charAt(i)) && column <= COLUMNS; i++) {
            column = 26 * column + Character.digit(address.charAt(i), Character.MAX_RADIX) - 9;
        }
        return new A1(Integer.parseInt(address, i, address.length(), 10) - 1, column - 1);
    }

    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().append(row + 1).toString();
    }
}
