package dev.asynclint.cli.report;

import dev.asynclint.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JUnit's XML, for servers that show nothing but tests: a suite per file, a failed test per finding. */
final class JUnitReport {
    private static final String TOOL = "asynclint";

    private final Outcome outcome;
    private final FileNames names;
    private final Xml xml = new Xml();

    private JUnitReport(Outcome outcome, FileNames names) {
        this.outcome = outcome;
        this.names = names;
    }

    static String of(Outcome outcome, FileNames names) {
        return new JUnitReport(outcome, names).write();
    }

    private String write() {
        List<Gap> gaps = Gap.of(outcome);
        Map<String, List<Finding>> files = new LinkedHashMap<>();
        outcome.findings()
                .forEach(finding -> files.computeIfAbsent(names.fromFolder(finding.path()), any -> new ArrayList<>())
                        .add(finding));
        int findings = outcome.findings().size();
        int tests = findings + gaps.size();
        xml.open("testsuites", counts(TOOL, Math.max(1, tests), findings, gaps.size()));
        files.forEach(this::suite);
        if (!gaps.isEmpty()) {
            gaps(gaps);
        }
        if (tests == 0) {
            // Without a test, servers take the report for broken.
            xml.open("testsuite", counts(TOOL, 1, 0, 0))
                    .empty("testcase", "name", "no findings", "classname", TOOL)
                    .close("testsuite");
        }
        return xml.close("testsuites").toString();
    }

    private void suite(String file, List<Finding> findings) {
        xml.open("testsuite", counts(file, findings.size(), findings.size(), 0));
        for (Finding finding : findings) {
            SourceText.Range range = outcome.range(finding.path(), finding.span());
            String place = file + ":" + range.start();
            xml.open("testcase", "name", finding.rule() + " at line " + range.line(), "classname", file, "file", file)
                    .text(
                            "failure",
                            place + ": " + Explanation.of(outcome, finding, names::fromFolder),
                            "message",
                            finding.message(),
                            "type",
                            finding.severity().word())
                    .close("testcase");
        }
        xml.close("testsuite");
    }

    private void gaps(List<Gap> gaps) {
        xml.open("testsuite", counts("not checked", gaps.size(), 0, gaps.size()));
        for (Gap gap : gaps) {
            String file = gap.path().isEmpty() ? TOOL : names.fromFolder(gap.path());
            xml.open("testcase", "name", Gap.ID, "classname", file)
                    .text(
                            "error",
                            file + ":" + Math.max(1, gap.line()) + ": " + gap.message(),
                            "message",
                            gap.message(),
                            "type",
                            Gap.ID)
                    .close("testcase");
        }
        xml.close("testsuite");
    }

    private static String[] counts(String name, int tests, int failures, int errors) {
        return new String[] {
            "name", name,
            "tests", String.valueOf(tests),
            "failures", String.valueOf(failures),
            "errors", String.valueOf(errors),
            "skipped", "0"
        };
    }
}
