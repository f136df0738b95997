package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule PromiseNotAlwaysCompleted as a check. */
@BugPattern(
        summary = "a promise can be left uncompleted, so who waits for it waits for ever",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class PromiseNotAlwaysCompleted extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
