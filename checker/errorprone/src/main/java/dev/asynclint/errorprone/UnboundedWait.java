package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule UnboundedWait as a check. */
@BugPattern(
        summary = "a thread waits without a time limit for something that another component completes",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class UnboundedWait extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
