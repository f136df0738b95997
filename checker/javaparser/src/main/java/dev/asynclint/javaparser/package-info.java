/**
 * The front end for bare sources: JavaParser parses, a lenient resolver of our own finds types and methods, and the
 * result is lowered to the intermediate representation.
 */
package dev.asynclint.javaparser;
