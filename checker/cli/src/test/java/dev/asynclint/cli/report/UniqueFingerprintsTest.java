package dev.asynclint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Identity;
import dev.asynclint.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class UniqueFingerprintsTest {
    @Test
    void findingsOfEqualClassesInTwoProjectsAreTold() {
        Outcomes outcomes = new Outcomes();
        for (String path : List.of("a/A.java", "b/A.java", "c/A.java")) {
            outcomes.text(path, "abc").finding(Severity.INFO, "R", path, "b", "m");
        }
        List<Finding> same = outcomes.findings.stream()
                .map(one -> new Finding(
                        one.rule(),
                        one.severity(),
                        one.path(),
                        one.span(),
                        one.message(),
                        one.trace(),
                        one.fixes(),
                        one.hint(),
                        new Identity("", "", "0123")))
                .toList();
        assertEquals(
                List.of("0123", "0123-2", "0123-3"),
                UniqueFingerprints.of(same).stream().map(Finding::fingerprint).toList());
        assertEquals(outcomes.findings, UniqueFingerprints.of(outcomes.findings));
    }
}
