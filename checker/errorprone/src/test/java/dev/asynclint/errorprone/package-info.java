/** Tests of the Error Prone checks, inside the javac of the running JDK. */
@NullMarked
package dev.asynclint.errorprone;

import org.jspecify.annotations.NullMarked;
