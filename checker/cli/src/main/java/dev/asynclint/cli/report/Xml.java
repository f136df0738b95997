package dev.asynclint.cli.report;

/** Writes an XML document, indented, with everything escaped. */
final class Xml {
    private final StringBuilder document = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** @param attributes names and values in turns */
    Xml open(String element, String... attributes) {
        tag(element, attributes).append(">\n");
        depth++;
        return this;
    }

    Xml close(String element) {
        depth--;
        indent().append("</").append(element).append(">\n");
        return this;
    }

    Xml empty(String element, String... attributes) {
        tag(element, attributes).append("/>\n");
        return this;
    }

    Xml text(String element, String text, String... attributes) {
        tag(element, attributes).append('>');
        append(text, false);
        document.append("</").append(element).append(">\n");
        return this;
    }

    private StringBuilder tag(String element, String... attributes) {
        indent().append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            document.append(' ').append(attributes[i]).append("=\"");
            append(attributes[i + 1], true);
            document.append('"');
        }
        return document;
    }

    private StringBuilder indent() {
        return document.append("  ".repeat(depth));
    }

    private void append(String text, boolean attribute) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> document.append("&amp;");
                case '<' -> document.append("&lt;");
                case '>' -> document.append("&gt;");
                case '"' -> document.append("&quot;");
                case '\r' -> document.append("&#13;");
                // Bare in an attribute, a parser reads them as spaces.
                case '\n' -> document.append(attribute ? "&#10;" : "\n");
                case '\t' -> document.append(attribute ? "&#9;" : "\t");
                default -> document.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
            }
        });
    }

    /** XML 1.0 has no way to write most control characters, not even escaped. */
    private static boolean isAllowed(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    @Override
    public String toString() {
        return document.toString();
    }
}
