package dev.asynclint.cli;

import dev.asynclint.cli.run.Checker;
import dev.asynclint.cli.run.ResultCache;
import picocli.CommandLine.Option;

/** Whether a run makes use of earlier ones. */
final class CacheOptions {
    @Option(
            names = "--no-cache",
            description = "Read and judge every project anew, also what has not changed since the last run.")
    private boolean noCache;

    void configure(Checker checker) {
        if (!noCache) {
            ResultCache.ofUser().ifPresent(checker::keepResults);
        }
    }
}
