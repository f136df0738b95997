package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule BlockingInCommonPool as a check. */
@BugPattern(
        summary = "work of the common pool blocks, so everybody else's work in that pool waits",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class BlockingInCommonPool extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
