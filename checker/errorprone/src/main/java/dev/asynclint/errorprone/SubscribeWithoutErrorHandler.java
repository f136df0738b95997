package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule SubscribeWithoutErrorHandler as a check. */
@BugPattern(
        summary = "a chain is subscribed to, and no step and no consumer is told of its failure",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class SubscribeWithoutErrorHandler extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
