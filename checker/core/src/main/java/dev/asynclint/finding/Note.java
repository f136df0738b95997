package dev.asynclint.finding;

import dev.asynclint.ir.Span;

/** A step of the path that leads to a finding, or another place that belongs to it. */
public record Note(String path, Span span, String message) {}
