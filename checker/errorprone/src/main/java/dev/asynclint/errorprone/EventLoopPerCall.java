package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule EventLoopPerCall as a check. */
@BugPattern(
        summary = "an event loop, client or thread pool of which an application wants one is made for each call",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class EventLoopPerCall extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
