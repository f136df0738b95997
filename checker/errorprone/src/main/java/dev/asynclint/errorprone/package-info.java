/** Error Prone checks: one shell per rule. */
@NullMarked
package dev.asynclint.errorprone;

import org.jspecify.annotations.NullMarked;
