package dev.asynclint.finding;

import java.util.List;

/**
 * A change that removes a finding.
 *
 * @param title what it does, as an imperative
 * @param edits never overlapping
 * @param imports names that the file must import for it
 */
public record Fix(String title, Safety safety, List<Edit> edits, List<String> imports) {
    public enum Safety {
        /** Keeps what the code does, except for the defect. */
        SAFE,
        /** A person must look at it. */
        NEEDS_REVIEW;

        /** The word in reports: {@code needs-review}. */
        public String word() {
            return this == SAFE ? "safe" : "needs-review";
        }
    }
}
