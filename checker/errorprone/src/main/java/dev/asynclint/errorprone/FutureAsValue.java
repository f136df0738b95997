package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule FutureAsValue as a check. */
@BugPattern(
        summary = "an asynchronous result stands where its value was meant: in a text, a comparison or a look-up",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class FutureAsValue extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
