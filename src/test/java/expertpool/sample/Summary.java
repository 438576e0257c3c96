package expertpool.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/**
 * 表2 专家汇总表 of one section.
 *
 * @param people the experts in the order of the rows
 */
record Summary(Section section, LocalDate filled, List<Person> people) {
    static final Box TITLE = Box.line(1);
    static final Box HEADING = Box.line(2);
    static final Box SIGNATURES = Box.line(3);

    private static final List<BiFunction<Person, Integer, String>> COLUMNS = List.of(
            (person, number) -> Integer.toString(number),
            (person, number) -> person.name(),
            (person, number) -> person.sex(),
            (person, number) -> person.idNumber(),
            (person, number) -> person.mobile(),
            (person, number) -> person.employer(),
            (person, number) -> person.title(),
            (person, number) -> person.school(),
            (person, number) -> person.major(),
            (person, number) -> person.specialtiesWritten(),
            (person, number) -> person.retired() ? "退休" : "");

    /** The eleven boxes of a row, counted from 1. */
    List<String> row(int number) {
        Person person = people.get(number - 1);
        return COLUMNS.stream().map(column -> column.apply(person, number)).toList();
    }

    String heading() {
        return "填报科室：" + section.title() + "                    填报时间：" + Dates.written(filled);
    }

    String signatures() {
        Section.Profile signers = section.profile();
        return "承办人：" + signers.handler() + "                        科室负责人：" + signers.head()
                + "                        分管领导：" + signers.deputyDirector();
    }

    /** In the Word form, which has eight rows. */
    WordPaper inWord() {
        WordPaper paper = WordPaper.of(Blank.TABLE2).type(HEADING, heading()).type(SIGNATURES, signatures());
        for (int number = 1; number <= people.size(); number++) {
            List<String> row = row(number);
            for (int column = 0; column < row.size(); column++) {
                paper = paper.type(Box.cell(number, column), row.get(column));
            }
        }
        return paper;
    }
}
