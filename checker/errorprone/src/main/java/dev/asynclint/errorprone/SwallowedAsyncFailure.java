package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule SwallowedAsyncFailure as a check. */
@BugPattern(
        summary = "a failure becomes a normal result, and nobody has looked at it",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class SwallowedAsyncFailure extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
