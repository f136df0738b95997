package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule AsyncThenWait as a check. */
@BugPattern(
        summary = "work is handed to another thread, or wrapped into a chain, and waited for at once",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class AsyncThenWait extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
