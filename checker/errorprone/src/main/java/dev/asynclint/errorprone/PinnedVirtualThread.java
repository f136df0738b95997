package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule PinnedVirtualThread as a check. */
@BugPattern(
        summary = "code on a virtual thread blocks where it cannot leave its carrier thread, so that waits too",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class PinnedVirtualThread extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
