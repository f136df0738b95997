package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule AbandonedWorkNotCancelled as a check. */
@BugPattern(
        summary = "work whose result nobody wants any more runs on, because nobody cancels it",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class AbandonedWorkNotCancelled extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
