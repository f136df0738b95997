package dev.asynclint.rules;

/** A rule: stateless, sees only the IR. */
public interface Rule {
    RuleInfo info();
}
