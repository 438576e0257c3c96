package expertpool.regulation;

import expertpool.expert.Classification;
import expertpool.expert.Educations;
import expertpool.expert.Titles;
import expertpool.form.Vocabulary;

/** The lists of the pack that conditions measure by. */
record Yardsticks(
        Vocabulary vocabulary,
        Classification classification,
        Titles titles,
        Educations educations,
        Departments departments,
        Situations situations) {}
