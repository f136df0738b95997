package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule BlockingCallOnEventLoop as a check. */
@BugPattern(
        summary = "code that runs on an event loop blocks, so every connection of that loop waits",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class BlockingCallOnEventLoop extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
