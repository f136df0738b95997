package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule BlockingInCompletionStage as a check. */
@BugPattern(
        summary = "a callback of a future blocks the thread that completes the future, and nobody chose that thread",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class BlockingInCompletionStage extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
