package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule ScopedValueMisuse as a check. */
@BugPattern(
        summary = "a scoped value is bound for nobody, or read where it is not bound",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class ScopedValueMisuse extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
