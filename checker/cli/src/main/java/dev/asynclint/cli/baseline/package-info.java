/** Findings that a team has accepted for now: only new ones fail. */
@NullMarked
package dev.asynclint.cli.baseline;

import org.jspecify.annotations.NullMarked;
