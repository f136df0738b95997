/** Makes the fixes of findings: chooses them, tries them, drops what breaks, writes files safely. */
@NullMarked
package dev.asynclint.cli.fix;

import org.jspecify.annotations.NullMarked;
