package expertpool.cli;

import expertpool.ExpertPoolSettings;
import expertpool.job.StageListener;
import expertpool.job.Workplace;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An open data folder: nobody else works on it until this is closed. The lock is the operating system's and ends with
 * the process, however that ends.
 */
final class Session implements AutoCloseable {
    private final FileChannel lock;
    private final ConfigurableApplicationContext context;
    private final ExpertPoolSettings settings;
    private final Terminal terminal;

    private Session(
            FileChannel lock, ConfigurableApplicationContext context, ExpertPoolSettings settings, Terminal terminal) {
        this.lock = lock;
        this.context = context;
        this.settings = settings;
        this.terminal = terminal;
    }

    static Session open(ExpertPoolSettings settings, Terminal terminal) throws Problem {
        BureauPack bureau = bureau(settings.bureau());
        writable(settings.data(), "--data");
        writable(settings.output(), "--output");
        keepTemporaryFilesIn(settings.data().resolve("tmp"));
        FileChannel lock = lock(settings.data().resolve("lock"));
        SpringApplication application = new SpringApplication(Workplace.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(true);
        Path database = settings.data().toAbsolutePath().resolve("database").resolve("expertpool");
        application.setDefaultProperties(Map.of(
                "spring.datasource.url",
                "jdbc:hsqldb:file:" + database
                        + ";hsqldb.write_delay=false;hsqldb.lock_file=false;hsqldb.default_table_type=cached;sql.pad_space=false",
                "spring.datasource.username",
                "sa",
                "spring.datasource.password",
                ""));
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(ExpertPoolSettings.class, () -> settings);
            beans.registerBean(BureauPack.class, () -> bureau);
            beans.registerBean(Clock.class, Clock::systemUTC);
            beans.registerBean("listener", StageListener.class, () -> terminal);
        });
        try {
            return new Session(lock, application.run(), settings, terminal);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    ExpertPoolSettings settings() {
        return settings;
    }

    Terminal terminal() {
        return terminal;
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws IOException {
        try (lock;
                context) {
            context.getBean(JdbcClient.class).sql("CHECKPOINT").update();
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Temporary files of the libraries hold personal data: they belong into the data folder, not to everybody. */
    private static void keepTemporaryFilesIn(Path folder) throws Problem {
        writable(folder, "--data");
        System.setProperty("java.io.tmpdir", folder.toAbsolutePath().toString());
    }

    static BureauPack bureau(Path folder) throws Problem {
        try {
            return BureauPack.load(folder);
        } catch (FaultyPack e) {
            throw new Problem(Problem.FAILED, "单位资料夹有误，没有开始处理：\n  " + String.join("\n  ", e.faults()));
        }
    }

    private static void writable(Path folder, String option) throws Problem {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Problem(Problem.FAILED, "无法建立文件夹 " + folder + "。请检查权限，或用 " + option + " 另行指定");
        }
        if (!Files.isWritable(folder)) {
            throw new Problem(Problem.FAILED, "文件夹 " + folder + " 不能写入。请检查权限，或用 " + option + " 另行指定");
        }
    }

    private static FileChannel lock(Path file) throws Problem {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock taken = channel.tryLock();
            if (taken == null) {
                channel.close();
                throw new Problem(Problem.LOCKED, "另一个正在运行的程序占用着数据文件夹 " + file.getParent() + "。请等它结束后再运行");
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            throw new Problem(Problem.LOCKED, "本程序正在使用数据文件夹 " + file.getParent());
        } catch (IOException e) {
            throw new Problem(Problem.FAILED, "无法锁定数据文件夹 " + file.getParent() + "。请检查权限和磁盘");
        }
    }
}
