/** Runs front ends and rules over the projects found. */
@NullMarked
package dev.asynclint.cli.run;

import org.jspecify.annotations.NullMarked;
