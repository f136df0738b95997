package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule ResourceClosedBeforeCompletion as a check. */
@BugPattern(
        summary = "a resource is closed while asynchronous work may still use it",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class ResourceClosedBeforeCompletion extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
