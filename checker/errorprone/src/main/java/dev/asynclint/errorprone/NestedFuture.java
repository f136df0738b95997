package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule NestedFuture as a check. */
@BugPattern(
        summary = "an asynchronous result is inside another one, and only the outer one is awaited",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class NestedFuture extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
