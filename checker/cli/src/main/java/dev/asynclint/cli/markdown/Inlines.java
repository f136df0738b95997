package dev.asynclint.cli.markdown;

import dev.asynclint.cli.report.Style;
import dev.asynclint.cli.report.Wrap;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The text inside a block. Code keeps its backticks where there is no colour to set it off. */
final class Inlines {
    private final Style style;

    Inlines(Style style) {
        this.style = style;
    }

    String styled(Node block) {
        StringBuilder text = new StringBuilder();
        append(block, style, text);
        return text.toString();
    }

    String plain(Node block) {
        StringBuilder text = new StringBuilder();
        append(block, Style.PLAIN, text);
        return text.toString();
    }

    private static void append(Node parent, Style style, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                // Not to be broken at its spaces.
                String unbroken = code.getLiteral().replace(' ', Wrap.HARD_SPACE);
                text.append(style == Style.PLAIN ? "`" + unbroken + "`" : style.cyan(unbroken));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(node instanceof HardLineBreak ? '\n' : ' ');
            } else if (node instanceof StrongEmphasis || node instanceof Emphasis) {
                StringBuilder inner = new StringBuilder();
                append(node, style, inner);
                text.append(style.bold(inner.toString().replace(' ', Wrap.HARD_SPACE)));
            } else if (!(node instanceof HtmlInline)) {
                append(node, style, text);
            }
        }
    }
}
