package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule UnlockNotInFinally as a check. */
@BugPattern(
        summary = "an exception or a return skips the unlock, so whoever wants the lock waits for ever",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class UnlockNotInFinally extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
