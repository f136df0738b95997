package dev.asynclint.engine;

import dev.asynclint.finding.Severity;
import dev.asynclint.rules.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A severity that holds for some files.
 *
 * @param rules names of the rules that get it; empty: for every rule it is the most that a finding may weigh
 * @param origin the line that says so
 */
public record PathSeverity(PathGlobs paths, Set<String> rules, Severity severity, ConfigFile.Entry origin) {
    /** Whether it has a say about a rule in a file. */
    public boolean isAbout(Rule rule, String path) {
        return (rules.isEmpty() || rules.contains(rule.info().name())) && paths.matches(path);
    }

    /** What is left of it when only these rules run. */
    Optional<PathSeverity> among(Set<String> wanted) {
        Set<String> left = new TreeSet<>(rules);
        left.retainAll(wanted);
        return rules.isEmpty() || !left.isEmpty()
                ? Optional.of(new PathSeverity(paths, left, severity, origin))
                : Optional.empty();
    }

    /** What becomes of the severity that held so far. */
    public Severity after(Severity before) {
        return !rules.isEmpty() || before.isAtLeast(severity) ? severity : before;
    }
}
