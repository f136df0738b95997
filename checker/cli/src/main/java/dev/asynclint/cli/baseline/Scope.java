package dev.asynclint.cli.baseline;

import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.engine.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a run has seen. A finding that is no longer there is fixed only where the run looked.
 *
 * @param roots the files and folders that were checked
 * @param unseen files and folders in them that could not be
 * @param rules the only rules that ran; empty for all
 * @param crashed rules that did not come to an end
 */
record Scope(List<Path> roots, List<Path> unseen, Set<String> rules, Set<String> crashed) {
    static Scope of(List<Path> checked, List<String> rules, Outcome outcome) {
        Set<String> crashed = new HashSet<>();
        List<Path> unseen = new ArrayList<>(outcome.skips().stream()
                .map(Skip::path)
                .map(path -> Paths.real(Path.of(path)))
                .toList());
        for (Problem problem : outcome.problems()) {
            if (problem.path().isEmpty()) {
                crashed.add(problem.rule());
            } else {
                unseen.add(Paths.real(Path.of(problem.path())));
            }
        }
        return new Scope(checked.stream().map(Paths::real).toList(), unseen, Set.copyOf(rules), crashed);
    }

    boolean covers(String rule, Path file) {
        return (rules.isEmpty() || rules.contains(rule))
                && !crashed.contains(rule)
                && roots.stream().anyMatch(file::startsWith)
                && unseen.stream().noneMatch(file::startsWith);
    }
}
