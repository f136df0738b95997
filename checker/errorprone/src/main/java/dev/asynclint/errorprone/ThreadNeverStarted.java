package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule ThreadNeverStarted as a check. */
@BugPattern(
        summary = "a thread is made and never started, so its work never runs",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class ThreadNeverStarted extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
