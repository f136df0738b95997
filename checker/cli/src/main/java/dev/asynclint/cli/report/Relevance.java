package dev.asynclint.cli.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.rules.Rule;
import dev.asynclint.rules.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which findings to show where only some can be shown. The most severe come first. Among these every rule has its turn:
 * ten kinds of mistake tell more than ten of a kind. Rules take turns by group (a thread that must not wait first), and a
 * rule shows first what it can fix.
 */
final class Relevance {
    private record Ranked(Finding finding, int turn) {}

    private Relevance() {}

    /** The findings, most relevant first. */
    static List<Finding> order(List<Finding> findings) {
        Comparator<Finding> within = Comparator.comparing((Finding finding) -> finding.severity())
                .thenComparing(Relevance::group)
                .thenComparing(Finding::rule)
                .thenComparing(finding -> finding.fixes().isEmpty())
                .thenComparing(Finding.ORDER);
        List<Ranked> ranked = new ArrayList<>();
        Map<String, Integer> turns = new HashMap<>();
        for (Finding finding : findings.stream().sorted(within).toList()) {
            ranked.add(new Ranked(finding, turns.merge(finding.severity() + finding.rule(), 1, Integer::sum)));
        }
        return ranked.stream()
                .sorted(Comparator.comparing((Ranked one) -> one.finding().severity())
                        .thenComparing(Ranked::turn)
                        .thenComparing(Ranked::finding, within))
                .map(Ranked::finding)
                .toList();
    }

    private static int group(Finding finding) {
        return Rules.byName(finding.rule())
                .map(Rule::info)
                .map(info -> info.group().ordinal())
                .orElse(Integer.MAX_VALUE);
    }
}
