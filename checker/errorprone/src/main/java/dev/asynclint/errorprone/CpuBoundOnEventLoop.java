package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule CpuBoundOnEventLoop as a check. */
@BugPattern(
        summary = "code on an event loop or a virtual thread computes for long, so others do not get their turn",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class CpuBoundOnEventLoop extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
