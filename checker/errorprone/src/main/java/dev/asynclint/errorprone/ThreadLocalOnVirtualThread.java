package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule ThreadLocalOnVirtualThread as a check. */
@BugPattern(
        summary = "virtual threads fill a cache that has an entry per thread",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class ThreadLocalOnVirtualThread extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
