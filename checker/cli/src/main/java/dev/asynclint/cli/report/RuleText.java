package dev.asynclint.cli.report;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** What a page without its neighbours needs of a rule's page: what goes wrong, what to do, when it is fine. */
final class RuleText {
    private static final Set<String> SECTIONS =
            Set.of("What goes wrong", "Where the exception goes", "The fix", "When it is fine");
    private static final int HEADING = 4;
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private RuleText() {}

    /** The sections as HTML, without links, which lead to other pages. */
    static String html(String markdown) {
        Node page = PARSER.parse(markdown);
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                    link.insertBefore(child);
                }
                link.unlink();
            }
        });
        boolean wanted = false;
        for (Node node = page.getFirstChild(), next; node != null; node = next) {
            next = node.getNext();
            if (node instanceof Heading heading) {
                wanted = heading.getLevel() == 1
                        ? false
                        : heading.getLevel() == 2 ? SECTIONS.contains(text(heading)) : wanted;
                heading.setLevel(HEADING);
            }
            if (!wanted || node instanceof HtmlBlock) {
                node.unlink();
            }
        }
        return RENDERER.render(page);
    }

    private static String text(Heading heading) {
        return heading.getFirstChild() instanceof org.commonmark.node.Text text ? text.getLiteral() : "";
    }
}
