package dev.asynclint.ir;

/** A statement. */
public sealed interface Stmt extends Node
        permits Block, Eval, Declare, Return, Throw, Try, Sync, Branch, Loop, Jump, OpaqueStmt {}
