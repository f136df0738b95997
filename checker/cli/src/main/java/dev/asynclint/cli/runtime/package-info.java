/** What was seen at run time, and where the sources say so. */
package dev.asynclint.cli.runtime;
