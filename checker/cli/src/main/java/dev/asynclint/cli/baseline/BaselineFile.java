package dev.asynclint.cli.baseline;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.asynclint.cli.UsageException;
import dev.asynclint.cli.report.ReportFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A baseline on the disk: JSON that is sorted, so that two branches seldom change the same lines.
 *
 * @param path as the user named it
 */
record BaselineFile(Path path) {
    static final String NAME = "asynclint-baseline.json";
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private record Content(int version, List<Line> findings) {}

    private record Line(
            String rule,
            String path,
            String member,
            String snippet,
            int count,
            @Nullable String added,
            @Nullable String expires,
            @Nullable String reason) {
        static Line of(Entry entry) {
            Entry.Key key = entry.key();
            return new Line(
                    key.rule(),
                    key.path(),
                    key.member(),
                    key.snippet(),
                    entry.count(),
                    entry.added() == null ? null : entry.added().toString(),
                    entry.expires() == null ? null : entry.expires().toString(),
                    entry.reason());
        }
    }

    /** What paths in it are relative to, without links. */
    Path folder() {
        Path folder = path.toAbsolutePath().normalize().getParent();
        return folder == null ? path.toAbsolutePath().normalize() : Paths.real(folder);
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** @throws UsageException when it is not there or is no baseline */
    Baseline read() {
        String text = text();
        OptionalInt conflict = MergeConflict.line(text);
        if (conflict.isPresent()) {
            throw new UsageException(
                    path + ":" + conflict.getAsInt()
                            + ": a merge left its conflict here; run `asynclint baseline update`, which knows what both sides say");
        }
        return BaselineReader.read(path.toString(), text);
    }

    /** As {@link #read}; what both sides say where a merge left a conflict. */
    Baseline readMerged() {
        String text = text();
        return MergeConflict.line(text).isEmpty()
                ? read()
                : Baseline.of(MergeConflict.sides(text).stream()
                        .map(side -> BaselineReader.read(path + " (one side of the merge)", side))
                        .flatMap(side -> side.entries().stream())
                        .toList());
    }

    /** Replaces the file by one that is whole, whoever else writes it meanwhile; no write when nothing changes. */
    void write(Baseline baseline) {
        String text = GSON.toJson(new Content(
                        Baseline.VERSION,
                        baseline.entries().stream().map(Line::of).toList()))
                + "\n";
        if (!exists() || !text.equals(text())) {
            ReportFile.at(path, "baseline").write(text);
        }
    }

    private String text() {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw new UsageException(path + ": not UTF-8 text");
        } catch (IOException e) {
            throw new UsageException(path + ": cannot be read"
                    + (exists() ? "" : ": no such file; `asynclint baseline create` writes one"));
        }
    }

    /** The baseline nearest to a folder, looking upwards. */
    static Stream<BaselineFile> above(Path start) {
        return Stream.iterate(start.toAbsolutePath().normalize(), at -> at != null, Path::getParent)
                .map(at -> new BaselineFile(Paths.seenFromHere(at.resolve(NAME))))
                .filter(BaselineFile::exists)
                .limit(1);
    }
}
