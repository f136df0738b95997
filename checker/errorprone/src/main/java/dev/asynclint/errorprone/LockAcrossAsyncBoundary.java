package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule LockAcrossAsyncBoundary as a check. */
@BugPattern(
        summary = "a lock is meant to cover a callback, where another thread runs that does not hold it",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class LockAcrossAsyncBoundary extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
