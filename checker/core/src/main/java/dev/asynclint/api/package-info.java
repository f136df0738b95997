/**
 * What libraries do: facts about their methods and types, read from {@code *.facts} files, and the answers that analyses
 * and rules ask of them. No library is named in code.
 */
package dev.asynclint.api;
