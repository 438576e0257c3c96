package expertpool.cli;

import expertpool.ExpertPoolSettings;
import expertpool.expert.Masked;
import expertpool.filing.BrokenLedger;
import expertpool.filing.FailureLog;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;

/** Carries out a command's action in a session, and turns what goes wrong into a sentence and an exit status. */
record Runner(ExpertPoolSettings settings, Terminal terminal, PrintStream errors) {
    /** One command's work; the result is the exit status. */
    @FunctionalInterface
    interface Action {
        int in(Session session) throws Exception;
    }

    int carryOut(Action action) {
        try (Session session = Session.open(settings, terminal)) {
            return action.in(session);
        } catch (Problem problem) {
            errors.println(Masked.words(String.valueOf(problem.getMessage())));
            return problem.status();
        } catch (Exception e) {
            errors.println(Masked.words(sentence(e)));
            return Problem.FAILED;
        }
    }

    private String sentence(Exception e) {
        List<Throwable> causes = Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .limit(FailureLog.MOST_CAUSES)
                .toList();
        Optional<String> broken = causes.stream()
                .filter(BrokenLedger.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst();
        if (broken.isPresent()) {
            return broken.get();
        }
        if (causes.stream().anyMatch(FlywayException.class::isInstance)) {
            return "数据文件夹 %s 是用另一版本的程序建立的，本程序不能接着使用。请用原来的版本运行，或用 --data 另行指定".formatted(settings.data());
        }
        if (causes.stream().anyMatch(FileSystemException.class::isInstance)) {
            if (!Files.isDirectory(settings.input())) {
                return "找不到投递文件夹 " + settings.input() + "。请建立该文件夹，或用 --input 另行指定";
            }
            if (!Files.isReadable(settings.input())) {
                return "投递文件夹 " + settings.input() + " 不能读取。请检查权限";
            }
        }
        if (causes.stream().anyMatch(Runner::tellsOfAFullDisk)
                || isFull(settings.data())
                || isFull(settings.output())) {
            return "磁盘已满，处理没有完成。请腾出空间后再次运行，程序会从中断处继续";
        }
        String kind = causes.get(causes.size() - 1).getClass().getSimpleName();
        new FailureLog(settings.data(), Clock.systemUTC()).add(kind, e);
        return "处理没有完成（%s）。已完成的部分不会丢失，请再次运行；仍不成功时请把 %s 交给维护人员"
                .formatted(kind, settings.data().resolve(FailureLog.NAME));
    }

    private static boolean isFull(Path folder) {
        return Files.exists(folder) && folder.toFile().getUsableSpace() == 0;
    }

    /** The words of the systems for ENOSPC, EDQUOT and ERROR_DISK_FULL. */
    private static boolean tellsOfAFullDisk(Throwable cause) {
        String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return List.of("no space left on device", "disk quota exceeded", "not enough space on the disk").stream()
                .anyMatch(words::contains);
    }
}
