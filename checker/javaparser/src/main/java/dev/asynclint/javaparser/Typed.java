package dev.asynclint.javaparser;

import dev.asynclint.ir.Expr;

/** A lowered expression and its type as the resolver knows it. */
record Typed(Expr expr, Ty type) {}
