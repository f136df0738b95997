package dev.asynclint.cli.markdown;

import dev.asynclint.cli.report.Style;
import dev.asynclint.cli.report.Wrap;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Renders Markdown as wrapped text with sparse styling. HTML comments are left out. */
public final class TerminalMarkdown extends AbstractVisitor {
    private static final int MOST_WIDTH = 100;
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final StringBuilder page = new StringBuilder();
    private final Style style;
    private final Inlines inlines;
    private final int width;
    private String indent = "";
    /** What the next line starts with instead of {@link #indent}: a list marker. */
    private String firstIndent = "";

    private TerminalMarkdown(Style style, int width) {
        this.style = style;
        this.inlines = new Inlines(style);
        this.width = Math.min(width, MOST_WIDTH);
    }

    /** @param width columns of the terminal */
    public static String render(String markdown, Style style, int width) {
        TerminalMarkdown renderer = new TerminalMarkdown(style, width);
        PARSER.parse(markdown).accept(renderer);
        return renderer.page.toString().strip() + "\n";
    }

    @Override
    public void visit(Document document) {
        visitChildren(document);
    }

    @Override
    public void visit(Heading heading) {
        String text = inlines.plain(heading);
        gap();
        line(style.bold(heading.getLevel() == 1 ? text : style.underline(text)));
        if (heading.getLevel() == 1) {
            line(style.dim("=".repeat(text.length())));
        }
        gap();
    }

    @Override
    public void visit(Paragraph paragraph) {
        for (String line : Wrap.lines(inlines.styled(paragraph), width - indent.length())) {
            line(line);
        }
        if (!(paragraph.getParent() instanceof ListItem item && isTight(item))) {
            gap();
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    private void code(String text) {
        gap();
        text.stripTrailing().lines().forEach(line -> line("    " + style.cyan(line)));
        gap();
    }

    @Override
    public void visit(BulletList list) {
        items(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        items(list, start == null ? 1 : start);
    }

    private void items(ListBlock list, int number) {
        int next = number;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker = number == 0 ? "- " : next++ + ". ";
            String outer = indent;
            firstIndent = (firstIndent.isEmpty() ? indent : firstIndent) + marker;
            indent = outer + " ".repeat(marker.length());
            visitChildren(item);
            indent = outer;
            firstIndent = "";
        }
        if (!(list.getParent() instanceof ListItem)) {
            gap();
        }
    }

    private static boolean isTight(ListItem item) {
        return item.getParent() instanceof ListBlock list && list.isTight();
    }

    @Override
    public void visit(BlockQuote quote) {
        String outer = indent;
        indent = outer + "  ";
        visitChildren(quote);
        indent = outer;
    }

    @Override
    public void visit(ThematicBreak rule) {
        gap();
        line(style.dim("-".repeat(width - indent.length())));
        gap();
    }

    @Override
    public void visit(HtmlBlock html) {
        // A marker for the page's own machinery, no prose.
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            gap();
            new Table(rows(block), style, width - indent.length()).lines().forEach(this::line);
            gap();
        } else {
            visitChildren(block);
        }
    }

    private List<List<String>> rows(Node table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<String> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    cells.add(inlines.plain(cell));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private void line(String text) {
        String start = firstIndent.isEmpty() ? indent : firstIndent;
        firstIndent = "";
        page.append((start + text).stripTrailing()).append('\n');
    }

    private void gap() {
        if (page.length() > 0 && firstIndent.isEmpty() && !page.toString().endsWith("\n\n")) {
            page.append('\n');
        }
    }
}
