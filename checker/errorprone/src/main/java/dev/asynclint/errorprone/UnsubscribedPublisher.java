package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule UnsubscribedPublisher as a check. */
@BugPattern(
        summary = "a lazy publisher is assembled and dropped, so the work never runs",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class UnsubscribedPublisher extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
