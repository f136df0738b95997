package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule ThreadBoundContextLost as a check. */
@BugPattern(
        summary = "a context that is bound to a thread is read on another one, where it is empty",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class ThreadBoundContextLost extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
