package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule VirtualThreadUnsupportedCall as a check. */
@BugPattern(
        summary = "a call asks of a virtual thread what only platform threads have",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class VirtualThreadUnsupportedCall extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
