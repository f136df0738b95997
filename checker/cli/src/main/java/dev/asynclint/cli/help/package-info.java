/** Help that other programs show: completion in shells, and the manual page. */
@NullMarked
package dev.asynclint.cli.help;

import org.jspecify.annotations.NullMarked;
