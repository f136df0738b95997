package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule WaitOutsideLoop as a check. */
@BugPattern(
        summary = "a thread waits for a condition outside a loop, and goes on although it does not hold",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class WaitOutsideLoop extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
