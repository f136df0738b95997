@NullMarked
package dev.asynclint.gradle;

import org.jspecify.annotations.NullMarked;
