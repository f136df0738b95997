package dev.asynclint.api;

import java.util.List;

/**
 * A class that objects are made of, and what it can be called through.
 *
 * @param type its binary name
 * @param of classes and interfaces that it extends or implements, directly or not
 */
public record Implements(String type, List<String> of, Origin origin) implements Fact {}
