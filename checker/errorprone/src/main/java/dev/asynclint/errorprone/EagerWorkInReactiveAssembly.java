package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule EagerWorkInReactiveAssembly as a check. */
@BugPattern(
        summary = "work begins while a chain is put together, before anybody subscribes or whether it is needed or not",
        severity = BugPattern.SeverityLevel.SUGGESTION,
        linkType = BugPattern.LinkType.NONE)
public final class EagerWorkInReactiveAssembly extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
