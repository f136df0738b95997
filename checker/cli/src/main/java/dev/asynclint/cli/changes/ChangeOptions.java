package dev.asynclint.cli.changes;

import dev.asynclint.cli.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Options of `check` to see the findings of one change only. */
public final class ChangeOptions {
    @ArgGroup
    private @Nullable Choice choice;

    /** One of these. */
    static final class Choice {
        @Option(
                names = "--since",
                paramLabel = "REF",
                description = "Report only what this branch has changed since it left REF (a branch, tag or commit),"
                        + " with what is not committed yet. All sources are analysed: a helper that blocks now is"
                        + " reported where an unchanged handler calls it.")
        private @Nullable String since;

        @Option(names = "--changed", description = "The same, since the last commit.")
        private boolean changed;

        @Option(names = "--staged", description = "The same, of what the next commit will hold, read as it is staged.")
        private boolean staged;
    }

    /**
     * What belongs to the change; empty when the user asks for everything.
     *
     * @throws UsageException when git cannot say
     */
    public Optional<Touched> toTouched(List<Path> checked) {
        if (choice == null) {
            return Optional.empty();
        }
        Map<Path, Repository> repositories = new LinkedHashMap<>();
        List<Path> roots = checked.stream().map(ChangeOptions::real).toList();
        for (Path root : roots) {
            Repository repository = Repository.around(Files.isDirectory(root) ? root : root.getParent());
            repositories.putIfAbsent(repository.root(), repository);
        }
        Choice chosen = choice;
        List<Changes> changes = repositories.values().stream()
                .map(repository -> changes(repository, chosen))
                .toList();
        return Optional.of(new Touched(Changes.all(changes), checked));
    }

    private static Changes changes(Repository repository, Choice choice) {
        return choice.since != null
                ? repository.since(choice.since)
                : choice.staged ? repository.staged() : repository.uncommitted();
    }

    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
