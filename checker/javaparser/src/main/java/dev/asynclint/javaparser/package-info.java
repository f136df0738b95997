/** JavaParser's tree as the typed tree, with a lenient resolver of its own. */
@NullMarked
package dev.asynclint.javaparser;

import org.jspecify.annotations.NullMarked;
