package expertpool.intake;

import expertpool.filing.Archive;
import expertpool.filing.Sha256;
import expertpool.filing.Submission;
import expertpool.filing.Submissions.Known;
import expertpool.finding.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
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

    private static final String BEING_WRITTEN = "文件正在写入，下次运行时再收";
    private static final String EMPTY = "文件是空的（0字节），可能还没有复制完。请确认文件已保存并复制完整；下次运行时再收";

    private final Path folder;
    private final Archive archive;
    private final Settling settling;
    private final Map<String, Known> knownByPath;
    private final Map<String, String> holderByContent = new HashMap<>();
    private final List<Path> files;
    private final Set<Path> restless;
    private final Set<String> seen = new HashSet<>();
    private int next;

    /**
     * Looks into the folder once, and waits for the quiet period if a file has changed within it.
     *
     * @param known the current version of each known file by its path
     * @throws IOException if the folder cannot be read
     */
    public Inbox(Path folder, Archive archive, Settling settling, Map<String, Known> known) throws IOException {
        this.folder = folder;
        this.archive = archive;
        this.settling = settling;
        this.knownByPath = Map.copyOf(known);
        known.forEach((path, version) -> {
            if (!version.duplicate()) {
                holderByContent.put(version.sha256(), path);
            }
        });
        this.files = Listing.of(folder);
        this.restless = settling.restless(files);
    }

    /** The paths that have been looked at; those that vanished meanwhile left out. */
    public Set<String> seen() {
        return Set.copyOf(seen);
    }

    /** The next file that is not known, if there is one. */
    public Optional<Arrival> next() {
        while (next < files.size()) {
            Path file = files.get(next++);
            seen.add(path(file));
            try {
                Optional<Arrival> arrival = arrive(file);
                if (arrival.isPresent()) {
                    return arrival;
                }
            } catch (NoSuchFileException vanished) {
                seen.remove(path(file));
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
        if (Files.isDirectory(file)) {
            return isKnown(path, "")
                    ? Optional.empty()
                    : Optional.of(passedOver(file, "", 0, Verdict.IGNORED, "隐藏文件夹，其中的文件不处理"));
        }
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
        if (isTemporary(file)) {
            String sha256 = Sha256.of(file);
            return isKnown(path, sha256)
                    ? Optional.empty()
                    : Optional.of(passedOver(file, sha256, before.size(), Verdict.IGNORED, "临时文件或锁定文件，不是报送件"));
        }
        if (restless.contains(file) || before.size() == 0) {
            String reason = before.size() == 0 ? EMPTY : BEING_WRITTEN;
            return Optional.of(passedOver(file, "", before.size(), Verdict.WAITING, reason));
        }
        String sha256 = archive.keep(file);
        if (isKnown(path, sha256)) {
            return Optional.empty();
        }
        if (hasChanged(file, before)) {
            return Optional.of(passedOver(file, sha256, before.size(), Verdict.WAITING, BEING_WRITTEN));
        }
        Optional<Path> lock = OfficeLock.of(file, settling.clock());
        if (lock.isPresent()) {
            String reason =
                    "文件正被打开编辑（旁边有锁定文件“%s”）。请保存并关闭；下次运行时再收".formatted(lock.get().getFileName());
            return Optional.of(passedOver(file, sha256, before.size(), Verdict.WAITING, reason));
        }
        Optional<String> holder = holder(sha256, path);
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
}
