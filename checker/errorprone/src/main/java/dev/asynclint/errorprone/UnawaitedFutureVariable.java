package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule UnawaitedFutureVariable as a check. */
@BugPattern(
        summary = "a future is kept in a local variable or collection, and nobody awaits it there",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class UnawaitedFutureVariable extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
