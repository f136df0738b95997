package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule AssertionInDetachedTask as a check. */
@BugPattern(
        summary = "an assertion fails on a thread where the test does not see it",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class AssertionInDetachedTask extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
