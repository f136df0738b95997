package dev.asynclint.cli.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Identity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells findings of several projects apart, which may have classes of one name. */
final class UniqueFingerprints {
    private UniqueFingerprints() {}

    /** The findings, with a number after each fingerprint that a finding before it has: {@code 0123456789abcdef-2}. */
    static List<Finding> of(List<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        return findings.stream()
                .map(finding -> {
                    int ordinal = counts.merge(finding.fingerprint(), 1, Integer::sum);
                    return ordinal == 1 ? finding : with(finding, finding.fingerprint() + "-" + ordinal);
                })
                .toList();
    }

    private static Finding with(Finding finding, String fingerprint) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.path(),
                finding.span(),
                finding.message(),
                finding.trace(),
                finding.fixes(),
                finding.hint(),
                new Identity(finding.identity().member(), finding.identity().snippet(), fingerprint));
    }
}
