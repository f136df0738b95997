package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule PooledVirtualThreads as a check. */
@BugPattern(
        summary = "a thread pool keeps virtual threads, which are made to be used once",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class PooledVirtualThreads extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
