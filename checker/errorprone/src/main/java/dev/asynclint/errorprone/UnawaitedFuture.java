package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule UnawaitedFuture as a check. */
@BugPattern(
        summary = "an asynchronous result is dropped, so nobody learns when it fails",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class UnawaitedFuture extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
