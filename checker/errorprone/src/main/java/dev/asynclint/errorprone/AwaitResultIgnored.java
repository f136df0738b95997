package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule AwaitResultIgnored as a check. */
@BugPattern(
        summary = "nobody looks whether a wait ended because it was over or because the time was",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class AwaitResultIgnored extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
