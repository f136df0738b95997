package dev.asynclint.cli.baseline;

import dev.asynclint.cli.UsageException;
import dev.asynclint.engine.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of `check` about the baseline. */
public final class BaselineOptions {
    @Mixin
    private AcceptedOptions accepted = new AcceptedOptions();

    @Option(
            names = "--strict-baseline",
            description = "Fail also when the baseline lists a finding that is fixed, so that it only shrinks.")
    private boolean strict;

    @Option(names = "--show-baselined", description = "Also report the accepted findings; they do not fail.")
    private boolean show;

    /**
     * The baseline of these sources, read; empty when they have none.
     *
     * @throws UsageException when it cannot be used
     */
    public Optional<BaselineCheck> toCheck(List<Path> checked, Optional<Path> config) {
        if (accepted.none() && (strict || show)) {
            throw new UsageException("--no-baseline: goes with neither --strict-baseline nor --show-baselined");
        }
        Optional<BaselineFile> found = accepted.find(checked, config);
        if (found.isEmpty() && (strict || show)) {
            throw new UsageException((strict ? "--strict-baseline" : "--show-baselined") + ": no " + BaselineFile.NAME
                    + " above the sources; `asynclint baseline create` writes one");
        }
        return found.map(baseline -> new BaselineCheck(baseline, baseline.read(), strict, show, LocalDate.now()));
    }

    /** The file that the user names, else the nearest one above the configuration or the sources. */
    static Optional<BaselineFile> find(@Nullable Path named, List<Path> checked, Optional<Path> config) {
        if (named != null) {
            return Optional.of(new BaselineFile(named));
        }
        Stream<Path> starts = Stream.concat(
                config.map(path -> path.toAbsolutePath().normalize().getParent()).stream(),
                Stream.of(sharedFolder(checked)));
        return starts.flatMap(BaselineFile::above).findFirst();
    }

    /** Where a baseline belongs that is not there yet: beside the configuration, else at the root of the repository. */
    static BaselineFile home(List<Path> checked, Optional<Path> config) {
        Path shared = sharedFolder(checked);
        Path folder = config.or(() -> Settings.find(shared))
                .map(path -> path.toAbsolutePath().normalize().getParent())
                .or(() -> Stream.iterate(shared, at -> at != null, Path::getParent)
                        .filter(at -> Files.exists(at.resolve(".git")))
                        .findFirst())
                .orElse(shared);
        return new BaselineFile(Paths.seenFromHere(folder.resolve(BaselineFile.NAME)));
    }

    private static Path sharedFolder(List<Path> paths) {
        Path shared = null;
        for (Path path : paths) {
            Path absolute = path.toAbsolutePath().normalize();
            Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
            while (shared != null && !folder.startsWith(shared)) {
                shared = shared.getParent();
            }
            shared = shared == null ? folder : shared;
        }
        return shared == null ? Path.of("").toAbsolutePath() : shared;
    }
}
