package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule SpringAsyncMisuse as a check. */
@BugPattern(
        summary =
                "a method that an annotation should make asynchronous runs on its caller's thread, or loses its result",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class SpringAsyncMisuse extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
