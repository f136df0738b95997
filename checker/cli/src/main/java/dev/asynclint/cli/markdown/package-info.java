/** Shows Markdown pages at a terminal. */
@NullMarked
package dev.asynclint.cli.markdown;

import org.jspecify.annotations.NullMarked;
