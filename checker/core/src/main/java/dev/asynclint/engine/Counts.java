package dev.asynclint.engine;

/**
 * What was looked at.
 *
 * @param files files analysed
 * @param asyncCalls calls whose name is in the model and that are known to be about it, and those that are unresolved
 * @param unresolvedAsyncCalls calls whose name is in the model and whose owner is unknown
 */
public record Counts(int files, int asyncCalls, int unresolvedAsyncCalls) {}
