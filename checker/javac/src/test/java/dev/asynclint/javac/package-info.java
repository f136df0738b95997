/** Tests of the javac front end and of the compiler plugin. */
@NullMarked
package dev.asynclint.javac;

import org.jspecify.annotations.NullMarked;
