/** The goals of the Maven plugin: each is a command of the command line, told what Maven knows. */
@NullMarked
package dev.asynclint.maven;

import org.jspecify.annotations.NullMarked;
