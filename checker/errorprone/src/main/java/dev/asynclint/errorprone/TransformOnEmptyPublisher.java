package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule TransformOnEmptyPublisher as a check. */
@BugPattern(
        summary = "a step waits for an element of a publisher that has none, so it never runs",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class TransformOnEmptyPublisher extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
