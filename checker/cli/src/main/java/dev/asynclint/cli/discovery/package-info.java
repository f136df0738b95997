/** Finds the Java files under the given paths and the projects they belong to. */
@NullMarked
package dev.asynclint.cli.discovery;

import org.jspecify.annotations.NullMarked;
