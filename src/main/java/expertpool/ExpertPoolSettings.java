package expertpool;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a run is told from outside.
 *
 * @param input the drop folder
 * @param output what the program makes
 * @param data database and archive
 * @param bureau the bureau's pack
 * @param asOf the day of the run: what “today” means everywhere inside
 */
public record ExpertPoolSettings(Path input, Path output, Path data, Path bureau, LocalDate asOf) {}
