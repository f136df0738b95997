/** Writes the outcome of a run: text for people, JSON and SARIF for tools. */
@NullMarked
package dev.asynclint.cli.report;

import org.jspecify.annotations.NullMarked;
