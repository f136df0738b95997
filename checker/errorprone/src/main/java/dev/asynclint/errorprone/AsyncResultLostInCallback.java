package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule AsyncResultLostInCallback as a check. */
@BugPattern(
        summary = "a callback gives an asynchronous result to a caller that throws it away",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class AsyncResultLostInCallback extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
