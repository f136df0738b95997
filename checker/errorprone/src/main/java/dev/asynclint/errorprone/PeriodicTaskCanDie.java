package dev.asynclint.errorprone;

import com.google.errorprone.BugPattern;

/** The rule PeriodicTaskCanDie as a check. */
@BugPattern(
        summary = "the first exception of a periodic task ends all its later runs, and nobody is told",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.NONE)
public final class PeriodicTaskCanDie extends AsynclintCheck {
    private static final long serialVersionUID = 1L;
}
