package dev.asynclint.cli.lsp;

import java.nio.file.Path;

/** Told what the judge comes to. Called from its thread. */
interface Outlet {
    /** A file has been looked at; there may be nothing new. */
    void judged(Judged file);

    /** A file is no longer looked at. */
    void forgotten(Path file);

    /** All files have been looked at since the last edit. */
    void settled();

    /** Something that the user must know; said once. */
    void error(String message);
}
