package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule CompletionUnderLock as a check. */
@BugPattern(
        summary = "a future is completed under a lock, so the callbacks of others run while it is held",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class CompletionUnderLock extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
