package dev.asynclint.finding;

import dev.asynclint.ir.Span;

/** Replaces the text of {@code span}; an empty span inserts. */
public record Edit(String path, Span span, String replacement) {}
