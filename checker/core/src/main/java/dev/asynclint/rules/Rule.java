package dev.asynclint.rules;

/** A rule: stateless, sees only the IR. */
public sealed interface Rule permits BodyRule, ProgramRule {
    RuleInfo info();
}
