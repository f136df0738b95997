package dev.asynclint.cli;

import picocli.CommandLine.IVersionProvider;

/** Which Asynclint this is. */
public final class Version implements IVersionProvider {
    /** As the jar's manifest says; {@code dev} outside a jar. */
    public static final String NUMBER = number();

    /** The release to fetch: this one, or, of a version under way, the first. */
    static final String RELEASE = NUMBER.matches("\\d+(\\.\\d+)*") ? NUMBER : "0.1.0";

    private static String number() {
        String packaged = Version.class.getPackage().getImplementationVersion();
        return packaged == null ? "dev" : packaged;
    }

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }

    static String line() {
        return "asynclint " + NUMBER;
    }
}
