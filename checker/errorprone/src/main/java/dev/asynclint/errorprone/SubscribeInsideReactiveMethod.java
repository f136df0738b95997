package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule SubscribeInsideReactiveMethod as a check. */
@BugPattern(
        summary =
                "work is subscribed to by hand inside a chain, and so cut off from its failure, context and cancellation",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class SubscribeInsideReactiveMethod extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
