package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule ExecutorNotClosed as a check. */
@BugPattern(
        summary = "an executor is never shut down, so its threads stay for ever",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class ExecutorNotClosed extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
