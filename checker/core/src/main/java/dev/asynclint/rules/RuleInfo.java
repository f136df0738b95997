package dev.asynclint.rules;

import dev.asynclint.finding.Severity;

/**
 * What a rule is.
 *
 * @param name class name, check name, suppression key, docs folder and report id in one
 * @param severity the default
 * @param since the release that it came with
 * @param summary what it reports, one line that continues "reports that …"
 */
public record RuleInfo(String name, Group group, Severity severity, String since, String summary) {
    /** The kind of mistake. */
    public enum Group {
        BLOCKING("a thread that must not wait, waits"),
        UNAWAITED("a result that nobody awaits"),
        SWALLOWED("a failure that nobody sees"),
        STRUCTURE("concurrency lost; resources and threads misused");

        private final String meaning;

        Group(String meaning) {
            this.meaning = meaning;
        }

        public String meaning() {
            return meaning;
        }
    }
}
