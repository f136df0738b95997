package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule StructuredScopeMisuse as a check. */
@BugPattern(
        summary = "a structured task scope is not closed, not joined, or used out of order",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class StructuredScopeMisuse extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
