package expertpool.dispatch;

import expertpool.expert.IdNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 回避申报: an accepted slip on which an expert tells his ties to a unit. It holds until the slip is taken back.
 *
 * @param form where the register has it
 * @param person by the number on the slip
 * @param name on the slip
 * @param unit to which there are ties
 */
public record Declaration(long form, IdNumber person, String name, String unit, Optional<LocalDate> filledOn) {}
