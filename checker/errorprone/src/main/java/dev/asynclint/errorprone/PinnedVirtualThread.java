package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule PinnedVirtualThread as a check. */
@BugPattern(
        summary = "code on a virtual thread blocks while it holds a monitor, so the carrier thread waits too",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class PinnedVirtualThread extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
