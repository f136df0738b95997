/** The language server: what editors ask, answered from the same analysis as the command line. */
@NullMarked
package dev.asynclint.cli.lsp;

import org.jspecify.annotations.NullMarked;
