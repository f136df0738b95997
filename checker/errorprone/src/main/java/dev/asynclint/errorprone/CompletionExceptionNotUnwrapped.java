package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule CompletionExceptionNotUnwrapped as a check. */
@BugPattern(
        summary = "a failure is tested for a type that it never has, because the stage wraps it",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class CompletionExceptionNotUnwrapped extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
