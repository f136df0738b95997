/** Sets a project up: the files that a team starts with. */
@NullMarked
package dev.asynclint.cli.init;

import org.jspecify.annotations.NullMarked;
