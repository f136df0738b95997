package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule StepVerifierNotVerified as a check. */
@BugPattern(
        summary = "a check of asynchronous work is described and never made, so the test passes whatever happens",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class StepVerifierNotVerified extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
