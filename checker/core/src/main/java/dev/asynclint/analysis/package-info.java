/** What bodies do: the questions that rules ask, answered once for all front ends and all rules. */
package dev.asynclint.analysis;
