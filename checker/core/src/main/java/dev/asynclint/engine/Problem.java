package dev.asynclint.engine;

/**
 * Something that went wrong in the analysis itself, so that the result is not complete.
 *
 * @param path the file it happened in, empty when it belongs to none
 * @param rule the rule that failed, empty when it was none
 * @param message one line
 * @param cause the crash
 */
public record Problem(String path, String rule, String message, Throwable cause) {}
