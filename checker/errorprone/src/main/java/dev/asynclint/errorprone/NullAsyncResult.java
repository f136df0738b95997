package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule NullAsyncResult as a check. */
@BugPattern(
        summary = "null stands where an asynchronous result is expected, so whoever awaits it fails",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class NullAsyncResult extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
