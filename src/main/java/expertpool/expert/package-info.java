/**
 * 专家: the value types of an expert's record, valid from birth and free of files, forms and the law.
 *
 * <p>{@link IdNumber} identifies a person, {@link Classification} is the table of {@link Industry industries} and
 * {@link Specialty specialties}, {@link Period} is time spent on a task, and {@link Career} is working life, counted in
 * months.
 */
@NullMarked
package expertpool.expert;

import org.jspecify.annotations.NullMarked;
