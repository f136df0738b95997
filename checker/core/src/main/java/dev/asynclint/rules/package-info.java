/** One class per rule, and the list of them. */
package dev.asynclint.rules;
