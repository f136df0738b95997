/** The Gradle plugin: a task that runs the command line on the source sets of a project. */
@NullMarked
package dev.asynclint.gradle;

import org.jspecify.annotations.NullMarked;
