/** Checks again whenever the sources change. */
@NullMarked
package dev.asynclint.cli.watch;

import org.jspecify.annotations.NullMarked;
