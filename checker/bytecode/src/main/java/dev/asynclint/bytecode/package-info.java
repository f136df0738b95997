/** What methods of libraries wait for, inferred from their class files. */
@NullMarked
package dev.asynclint.bytecode;

import org.jspecify.annotations.NullMarked;
