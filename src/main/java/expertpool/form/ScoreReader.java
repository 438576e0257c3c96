package expertpool.form;

import expertpool.finding.Reading;

final class ScoreReader {
    private ScoreReader() {}

    static Reading<Scores> read(String a, String b) {
        return Reading.empty();
    }
}
