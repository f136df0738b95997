/** The command line. */
@NullMarked
package dev.asynclint.cli;

import org.jspecify.annotations.NullMarked;
