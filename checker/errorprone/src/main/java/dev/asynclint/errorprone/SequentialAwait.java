package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule SequentialAwait as a check. */
@BugPattern(
        summary = "independent asynchronous operations are started and awaited one after another",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class SequentialAwait extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
