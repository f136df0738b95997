package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule BlockingWhileHoldingLock as a check. */
@BugPattern(
        summary = "a thread blocks while it holds a lock, so everybody who wants the lock waits too",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class BlockingWhileHoldingLock extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
