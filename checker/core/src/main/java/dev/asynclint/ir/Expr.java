package dev.asynclint.ir;

/** An expression: something with a value and a type. */
public sealed interface Expr extends Node
        permits Call, Lambda, Read, Assign, Literal, Concat, Choice, TypeTest, Compare, Opaque {
    /** The static (instantiated) type of the value; {@link TypeRef#UNKNOWN} where the front end does not know. */
    TypeRef type();
}
