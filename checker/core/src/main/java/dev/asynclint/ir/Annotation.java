package dev.asynclint.ir;

import java.util.Map;

/**
 * An annotation on a declaration.
 *
 * @param type binary name; the written name where the front end could not resolve it
 * @param values the written elements: String, boxed primitive, simple name of an enum constant or class, or a
 *     {@code List} of these; a single value is not wrapped
 */
public record Annotation(String type, Map<String, Object> values) {
    public String simpleName() {
        return TypeRef.simpleName(type);
    }
}
