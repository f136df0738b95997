package dev.asynclint.cli.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.rules.Rules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The findings counted by rule. */
final class Statistics {
    private Statistics() {}

    /**
     * A rule that has findings.
     *
     * @param severity the most severe of its findings
     * @param fixable findings with a fix
     * @param safelyFixable findings with a fix that is safe
     * @param files files with such a finding
     */
    record Row(
            String rule, String summary, Severity severity, int findings, int fixable, int safelyFixable, int files) {}

    /** The most severe first, then the most frequent. */
    static List<Row> of(Outcome outcome) {
        Map<String, List<Finding>> byRule = outcome.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Row::severity)
                        .thenComparing(Row::findings, Comparator.reverseOrder())
                        .thenComparing(Row::rule))
                .toList();
    }

    private static Row row(String rule, List<Finding> findings) {
        return new Row(
                rule,
                Rules.byName(rule).map(known -> known.info().summary()).orElse(""),
                findings.stream()
                        .map(Finding::severity)
                        .min(Severity::compareTo)
                        .orElse(Severity.INFO),
                findings.size(),
                (int) findings.stream().filter(one -> !one.fixes().isEmpty()).count(),
                (int) findings.stream().filter(Statistics::isSafelyFixable).count(),
                (int) findings.stream().map(Finding::path).distinct().count());
    }

    private static boolean isSafelyFixable(Finding finding) {
        return finding.fixes().stream().anyMatch(fix -> fix.safety() == Fix.Safety.SAFE);
    }
}
