package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule AsyncMethodBlocksCaller as a check. */
@BugPattern(
        summary = "a method that returns a future or publisher blocks its caller before it returns it",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class AsyncMethodBlocksCaller extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
