package expertpool.cli;

import expertpool.ExpertPoolSettings;
import java.io.PrintStream;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out a command's action in a session, and turns what goes wrong into a sentence and an exit status. */
record Runner(ExpertPoolSettings settings, Terminal terminal, PrintStream errors) {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

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
            LOG.debug("command failed", e);
            errors.println(sentence(e));
            return Problem.FAILED;
        }
    }

    /** The message of the innermost cause may hold data of a paper, so its kind is told and not its words. */
    private String sentence(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        if (!Files.isDirectory(settings.input())) {
            return "找不到投递文件夹 " + settings.input() + "。请建立该文件夹，或用 --input 另行指定";
        }
        if (!Files.isReadable(settings.input())) {
            return "投递文件夹 " + settings.input() + " 不能读取。请检查权限";
        }
        if (settings.data().toFile().getUsableSpace() == 0
                || settings.output().toFile().getUsableSpace() == 0) {
            return "磁盘已满，处理没有完成。请腾出空间后再次运行，程序会从中断处继续";
        }
        return "处理没有完成（%s）。已完成的部分不会丢失，请再次运行；仍不成功时请联系维护人员"
                .formatted(cause.getClass().getSimpleName());
    }
}
