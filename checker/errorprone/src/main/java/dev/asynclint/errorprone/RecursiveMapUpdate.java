package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule RecursiveMapUpdate as a check. */
@BugPattern(
        summary = "a function that a map calls under its lock updates the map again, which fails or waits for ever",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class RecursiveMapUpdate extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
