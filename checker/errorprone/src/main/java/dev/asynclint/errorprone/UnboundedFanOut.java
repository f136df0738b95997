package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule UnboundedFanOut as a check. */
@BugPattern(
        summary = "work is started as fast as it comes, without a limit that the rest of the system could rely on",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class UnboundedFanOut extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
