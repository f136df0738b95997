package dev.asynclint.cli.watch;

/** Tells when files have changed. */
public interface Changes {
    /** Waits until something has changed and things are quiet again; false when nothing will change any more. */
    boolean await();
}
