/** Benchmarks. */
@NullMarked
package dev.asynclint.benchmarks;

import org.jspecify.annotations.NullMarked;
