/** Which findings belong to a change, as git knows it. */
@NullMarked
package dev.asynclint.cli.changes;

import org.jspecify.annotations.NullMarked;
