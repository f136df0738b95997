import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws what a command wrote to a terminal: {@code TerminalPicture COMMAND LINES OUT.svg}, the output on standard input.
 * Of a long output the last lines are shown, from the beginning of a paragraph.
 */
class TerminalPicture {
    private static final Pattern STYLED = Pattern.compile("\u001b\\[([0-9;]*)m");
    private static final Map<String, String> CLASSES = Map.of(
            "1", "b", "2", "d", "4", "u", "31", "red", "32", "green", "33", "yellow", "34", "blue", "36", "cyan");
    private static final double WIDE = 7.83; // of a character: 13 px monospace
    private static final int HIGH = 19;
    private static final int MARGIN = 18;
    private static final int TOP = 48;

    private final StringBuilder svg = new StringBuilder();

    public static void main(String[] arguments) throws IOException {
        List<String> all = new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                .stripTrailing()
                .lines()
                .toList();
        int from = Math.max(0, all.size() - Integer.parseInt(arguments[1]));
        while (from > 0 && from < all.size() && !all.get(from - 1).isBlank()) {
            from++;
        }
        String picture = new TerminalPicture().of(arguments[0], from > 0, all.subList(from, all.size()));
        Files.writeString(Path.of(arguments[2]), picture);
    }

    private String of(String command, boolean isCut, List<String> lines) {
        int columns = lines.stream()
                .mapToInt(line -> STYLED.matcher(line).replaceAll("").length())
                .max()
                .orElse(0);
        int rows = lines.size() + (isCut ? 2 : 1);
        int width = (int) Math.ceil(Math.max(columns, command.length() + 2) * WIDE) + 2 * MARGIN;
        int height = TOP + rows * HIGH + MARGIN;
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img">
                <title>%3$s</title>
                <style>
                text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
                  fill: #d6dbe4; white-space: pre; }
                .b { font-weight: bold; fill: #ffffff } .d { fill: #8b95a7 } .u { text-decoration: underline }
                .red { fill: #ff7b72 } .green { fill: #7ee787 } .yellow { fill: #f2cc60 }
                .blue { fill: #79c0ff } .cyan { fill: #56d4dd }
                </style>
                <rect width="%1$d" height="%2$d" rx="10" fill="#161b22"/>
                <circle cx="20" cy="19" r="6" fill="#ff5f57"/><circle cx="40" cy="19" r="6" fill="#febc2e"/>
                <circle cx="60" cy="19" r="6" fill="#28c840"/>
                """.formatted(width, height, escaped(command)));
        int row = 0;
        line("\u001b[32m$\u001b[0m \u001b[1m" + command + "\u001b[0m", row++);
        if (isCut) {
            line("\u001b[2m…\u001b[0m", row++);
        }
        for (String line : lines) {
            line(line, row++);
        }
        return svg.append("</svg>\n").toString();
    }

    /** Each piece says where it begins, so that columns hold in any font. */
    private void line(String line, int row) {
        svg.append("<text y=\"").append(TOP + row * HIGH).append("\">");
        String classes = "";
        int column = 0;
        int at = 0;
        Matcher style = STYLED.matcher(line);
        while (at < line.length()) {
            boolean isStyled = style.find(at);
            String piece = line.substring(at, isStyled ? style.start() : line.length());
            piece(piece, column, classes);
            column += piece.length();
            at = isStyled ? style.end() : line.length();
            classes = isStyled ? classes(style.group(1)) : classes;
        }
        svg.append("</text>\n");
    }

    private void piece(String piece, int column, String classes) {
        String text = piece.stripLeading();
        int start = column + piece.length() - text.length();
        if (!text.isEmpty()) {
            svg.append("<tspan x=\"%.1f\"".formatted(MARGIN + start * WIDE))
                    .append(classes.isEmpty() ? "" : " class=\"" + classes + "\"")
                    .append(">")
                    .append(escaped(text))
                    .append("</tspan>");
        }
    }

    private static String classes(String codes) {
        StringBuilder classes = new StringBuilder();
        for (String code : codes.split(";")) {
            classes.append(classes.isEmpty() ? "" : " ").append(CLASSES.getOrDefault(code, ""));
        }
        return classes.toString().strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
