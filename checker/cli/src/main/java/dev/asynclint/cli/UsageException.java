package dev.asynclint.cli;

/** The user asked for something that cannot be done. The message is one line that says what to write instead. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
