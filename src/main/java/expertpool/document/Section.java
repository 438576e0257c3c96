package expertpool.document;

/**
 * One list of an enclosure under its heading. Of the sheet the lines and the table are printed; its name and title
 * belong to a sheet that stands alone.
 *
 * @param heading for example 一、煤矿（12人）; empty for none
 */
public record Section(String heading, Sheet sheet) {

    public Section {
        heading = Words.of(heading);
    }
}
