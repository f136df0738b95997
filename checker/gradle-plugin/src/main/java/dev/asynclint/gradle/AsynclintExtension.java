package dev.asynclint.gradle;

import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;

/** What a build script says in {@code asynclint { … }}. */
public abstract class AsynclintExtension {
    /** The least severity that fails the build: {@code error}, {@code warning}, {@code info} or {@code never}. */
    public abstract Property<String> getFailOn();

    /** Further words for the command line, such as {@code --since=main}. */
    public abstract ListProperty<String> getArguments();

    /** The version of the command line; that of this plugin unless set. */
    public abstract Property<String> getToolVersion();
}
