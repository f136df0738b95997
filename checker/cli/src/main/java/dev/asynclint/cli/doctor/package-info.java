/** Looks at how a project is set up: whether the compiler plugin is active, and what else may be wrong. */
@NullMarked
package dev.asynclint.cli.doctor;

import org.jspecify.annotations.NullMarked;
