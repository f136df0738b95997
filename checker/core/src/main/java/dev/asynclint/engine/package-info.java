/** Runs the rules over a program, and applies suppression and configuration. */
package dev.asynclint.engine;
