package expertpool.intake;

import expertpool.filing.Archive;
import expertpool.filing.Sha256;
import expertpool.filing.Submission;
import expertpool.filing.Submissions.Known;
import expertpool.finding.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 投递箱: the files of the input folder that are not known yet, in the order of their paths. The folder is never changed.
 * A file is in the archive before anybody else hears of it.
 */
public final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final Set<String> TEMPORARY = Set.of(".tmp", ".part", ".crdownload", ".download", ".swp", ".bak");

    private final Path folder;
    private final Archive archive;
    private final Map<String, Known> knownByPath;
    private final Map<String, String> holderByContent = new HashMap<>();
    private final List<Path> files;
    private int next;

    /**
     * Looks into the folder once.
     *
     * @param known the current version of each known file by its path
     * @throws IOException if the folder cannot be read
     */
    public Inbox(Path folder, Archive archive, Map<String, Known> known) throws IOException {
        this.folder = folder;
        this.archive = archive;
        this.knownByPath = Map.copyOf(known);
        known.forEach((path, version) -> {
            if (!version.duplicate()) {
                holderByContent.put(version.sha256(), path);
            }
        });
        this.files = files(folder);
    }

    /** Number of files in the folder, known ones too. */
    public int size() {
        return files.size();
    }

    /** How many files have been looked at. */
    public int position() {
        return next;
    }

    /** The next file that is not known, if there is one. */
    public Optional<Arrival> next() {
        while (next < files.size()) {
            Path file = files.get(next++);
            try {
                Optional<Arrival> arrival = arrive(file);
                if (arrival.isPresent()) {
                    return arrival;
                }
            } catch (NoSuchFileException vanished) {
                LOG.debug("a file has vanished; it will be seen when it comes back");
            } catch (AccessDeniedException denied) {
                if (!file.toString().equals(denied.getFile())) {
                    throw new UncheckedIOException(denied);
                }
                return Optional.of(passedOver(file, "", 0, Verdict.WAITING, "没有读取权限，请检查文件或文件夹的权限，下次运行时再收"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.empty();
    }

    private Optional<Arrival> arrive(Path file) throws IOException {
        String path = path(file);
        if (Files.isSymbolicLink(file)) {
            return isKnown(path, "")
                    ? Optional.empty()
                    : Optional.of(passedOver(file, "", 0, Verdict.IGNORED, "是指向别处的链接，程序不跟随。请放入文件本身"));
        }
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
        if (isTemporary(file)) {
            String sha256 = Sha256.of(file);
            return isKnown(path, sha256)
                    ? Optional.empty()
                    : Optional.of(passedOver(file, sha256, before.size(), Verdict.IGNORED, "临时文件或锁定文件，不是报送件"));
        }
        String sha256 = archive.keep(file);
        if (isKnown(path, sha256)) {
            return Optional.empty();
        }
        if (hasChanged(file, before)) {
            return Optional.of(passedOver(file, sha256, before.size(), Verdict.WAITING, "文件正在写入，下次运行时再收"));
        }
        Optional<String> holder = before.size() == 0 ? Optional.empty() : holder(sha256, path);
        if (holder.isPresent()) {
            return Optional.of(
                    passedOver(file, sha256, before.size(), Verdict.DUPLICATE, "内容与“" + holder.get() + "”完全相同"));
        }
        holderByContent.put(sha256, path);
        return Optional.of(new Arrival(submission(path, sha256, before.size()), null, null));
    }

    /** A duplicate is no longer known once the file that it duplicates says something else. */
    private boolean isKnown(String path, String sha256) throws IOException {
        Known known = knownByPath.get(path);
        return known != null
                && known.sha256().equals(sha256)
                && (!known.duplicate() || holder(sha256, path).isPresent());
    }

    /** The other file whose content this is: one that still has it, or that has been taken away since it was filed. */
    private Optional<String> holder(String sha256, String path) throws IOException {
        String holder = holderByContent.get(sha256);
        if (holder == null || holder.equals(path)) {
            return Optional.empty();
        }
        Path file = folder.resolve(holder);
        boolean holds = !Files.exists(file) || Sha256.of(file).equals(sha256);
        return holds ? Optional.of(holder) : Optional.empty();
    }

    private Arrival passedOver(Path file, String sha256, long bytes, Verdict verdict, String reason) {
        return new Arrival(submission(path(file), sha256, bytes), verdict, reason);
    }

    private static Submission submission(String path, String sha256, long bytes) {
        int slash = path.indexOf('/');
        return new Submission(path, slash < 0 ? "" : path.substring(0, slash), sha256, bytes);
    }

    private String path(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean hasChanged(Path file, BasicFileAttributes before) throws IOException {
        BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
        FileTime modified = after.lastModifiedTime();
        return after.size() != before.size() || !modified.equals(before.lastModifiedTime());
    }

    private static boolean isTemporary(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith("~$")
                || name.startsWith(".")
                || TEMPORARY.stream().anyMatch(name::endsWith);
    }

    /** Files, and links, which are not followed: they could lead outside. Hidden folders are not looked into. */
    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(folder)
                        && directory.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) throws IOException {
                if (file.equals(folder)) {
                    throw unreadable;
                }
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean received = attributes.isRegularFile() || attributes.isSymbolicLink();
                if (received && !file.getFileName().toString().equals(".gitkeep")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }
}
