package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule CountDownNotInFinally as a check. */
@BugPattern(
        summary = "an exception skips the signal that others wait for, so they wait for ever",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class CountDownNotInFinally extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
