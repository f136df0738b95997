/** javac's attributed trees as the typed tree, and the compiler plugin that starts by itself. */
@NullMarked
package dev.asynclint.javac;

import org.jspecify.annotations.NullMarked;
