package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule ImplicitCommonPool as a check. */
@BugPattern(
        summary = "work goes to the common pool because no executor is named",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class ImplicitCommonPool extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
