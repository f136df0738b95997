package dev.asynclint.rules;

/** A rule that looks at one body at a time. */
public non-sealed interface BodyRule extends Rule {
    /** Says once which kinds of node the rule looks at. */
    void register(Subscriptions on);
}
