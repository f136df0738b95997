package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule SleepPollingLoop as a check. */
@BugPattern(
        summary = "a thread sleeps in a loop until another thread has changed something, and finds out late",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class SleepPollingLoop extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
