package dev.asynclint.cli.baseline;

import dev.asynclint.cli.UsageException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which findings are accepted. */
public final class AcceptedOptions {
    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings that are accepted; only others count. Default: the nearest " + BaselineFile.NAME
                    + " above the sources, if there is one.")
    private @Nullable Path file;

    @Option(names = "--no-baseline", description = "All findings count.")
    private boolean none;

    /**
     * The baseline of these sources, read, that marks what it accepts and drops nothing; empty when they have none.
     *
     * @throws UsageException when it cannot be used
     */
    public Optional<BaselineCheck> toMark(List<Path> checked, Optional<Path> config) {
        return find(checked, config)
                .map(baseline -> new BaselineCheck(baseline, baseline.read(), false, true, LocalDate.now()));
    }

    /** The file that counts. */
    Optional<BaselineFile> find(List<Path> checked, Optional<Path> config) {
        if (none && file != null) {
            throw new UsageException("--no-baseline: does not go with --baseline");
        }
        return none ? Optional.empty() : BaselineOptions.find(file, checked, config);
    }

    /** Whether the user wants none. */
    boolean none() {
        return none;
    }
}
