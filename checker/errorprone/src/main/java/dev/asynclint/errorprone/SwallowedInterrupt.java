package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule SwallowedInterrupt as a check. */
@BugPattern(
        summary = "an interrupt is caught and neither restored nor passed on, so the thread can no longer be stopped",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class SwallowedInterrupt extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
