package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule MixedFailurePaths as a check. */
@BugPattern(
        summary = "a method with an asynchronous result throws, so its callers must handle a failure in two places",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class MixedFailurePaths extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
