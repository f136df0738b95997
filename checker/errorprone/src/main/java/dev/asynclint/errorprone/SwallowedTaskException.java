package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule SwallowedTaskException as a check. */
@BugPattern(
        summary = "the failure of a task handed to an executor or thread reaches nobody",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class SwallowedTaskException extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
