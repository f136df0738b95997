/** The class path of Maven projects, as far as the local repository tells it: nothing is run and nothing is fetched. */
@NullMarked
package dev.asynclint.cli.maven;

import org.jspecify.annotations.NullMarked;
