/**
 * The intermediate representation: a typed, normalised tree of one body, and what surrounds it. Front ends produce it;
 * rules and analyses see nothing else of the language.
 */
package dev.asynclint.ir;
