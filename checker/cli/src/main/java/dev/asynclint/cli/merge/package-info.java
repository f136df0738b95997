/** Reads reports of earlier runs, and makes one of several. */
@NullMarked
package dev.asynclint.cli.merge;

import org.jspecify.annotations.NullMarked;
