package dev.asynclint.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;

/** Why a file could not be read or written, in words for a user. */
public final class IoReason {
    private IoReason() {}

    /** Without the name of the file, which the caller says. */
    public static String of(IOException e) {
        if (e instanceof FileAlreadyExistsException taken) {
            return "`" + taken.getFile() + "` is a file, not a folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
