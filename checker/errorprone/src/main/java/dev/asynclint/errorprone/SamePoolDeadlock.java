package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule SamePoolDeadlock as a check. */
@BugPattern(
        summary = "a task waits for a task of its own pool, which may never get a thread",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class SamePoolDeadlock extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
