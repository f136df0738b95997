package dev.asynclint.cli.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in Markdown, such that nothing in it is taken for Markdown or HTML. It stays on its line. */
final class Markdown {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~#!$]");

    private Markdown() {}

    /** Prose with code in backticks. */
    static String prose(String text) {
        StringBuilder prose = new StringBuilder();
        Matcher code = CODE.matcher(text);
        int end = 0;
        while (code.find()) {
            prose.append(plain(text.substring(end, code.start()))).append(code(code.group(1)));
            end = code.end();
        }
        return prose.append(plain(text.substring(end))).toString();
    }

    /** A code span, which may stand in a table. */
    static String code(String text) {
        String line = oneLine(text).replace("|", "\\|");
        String fence = "`";
        for (Matcher run = BACKTICKS.matcher(line); run.find(); ) {
            fence = run.group().length() >= fence.length() ? run.group() + "`" : fence;
        }
        boolean pad = line.isBlank() || line.startsWith("`") || line.endsWith("`");
        return fence + (pad ? " " + line + " " : line) + fence;
    }

    private static String plain(String text) {
        return SPECIAL.matcher(oneLine(text).replace("&", "&amp;").replace("@", "&#64;"))
                .replaceAll("\\\\$0");
    }

    private static String oneLine(String text) {
        return Columns.printable(text.replaceAll("\\R", " "));
    }
}
