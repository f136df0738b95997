package dev.asynclint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Identity;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Whatever stands in sources and in the names of files, it is shown, and never obeyed. */
class InjectionTest {
    private static final String NASTY = "\"'`<b>&]]>--></script><img src=x onerror=alert(1)>|[x](http://x)*_%0A%"
            + "\u001b[31m\u0007\u202E\u2066\u2028\u0000``\t\\";
    private static final String PATH = "::error ::a\n::error file=x::b,%0A" + NASTY.replace("\u0000", "") + ".java";

    private static Outcomes nasty() {
        Outcomes outcomes = new Outcomes().text(PATH, NASTY + "\n::error::" + NASTY + "\n" + NASTY);
        Span all = new Span(0, NASTY.length());
        String message = "`" + NASTY + "` and\n::error::" + NASTY;
        outcomes.add(new Finding(
                "UnawaitedFuture",
                Severity.WARNING,
                PATH,
                all,
                message,
                List.of(new Note(PATH, new Span(NASTY.length() + 1, NASTY.length() + 9), message)),
                List.of(new Fix(message, Fix.Safety.SAFE, List.of(new Edit(PATH, all, NASTY)), List.of())),
                message,
                new Identity("", "", "print")));
        outcomes.skips.add(new Skip(PATH, 1, message));
        return outcomes;
    }

    /** What a terminal, a browser or a runner would obey, however the format writes the rest. */
    @ParameterizedTest
    @EnumSource
    void noControlCharacterLeavesAsItIs(ReportFormat format) {
        String report = nasty().report(format);
        assertFalse(report.isEmpty());
        report.codePoints()
                .filter(c -> c != '\n' && Character.isISOControl(c))
                .forEach(c ->
                        assertTrue(c == '\t' && (format == ReportFormat.JUNIT), "U+%04X in %s".formatted(c, report)));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"TEXT", "CONCISE", "JSON", "SARIF", "GITLAB", "CHECKSTYLE", "RDJSON", "SONAR", "MARKDOWN", "HTML"})
    void noLineIsAWorkflowCommand(ReportFormat format) {
        nasty().report(format)
                .lines()
                .forEach(line -> assertFalse(line.stripLeading().startsWith("::"), line));
    }

    @Test
    void aWorkflowCommandStaysOneLine() {
        List<String> lines = nasty().report(ReportFormat.GITHUB).lines().toList();
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.get(0).startsWith("::warning title="), lines.get(0));
        String properties = lines.get(1).substring(2, lines.get(1).indexOf("::", 2));
        assertEquals(6, properties.split(",").length, properties);
        assertFalse(lines.get(1).contains("\n"));
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "SARIF", "GITLAB", "RDJSON", "SONAR"})
    void jsonKeepsEveryCharacter(ReportFormat format) {
        String report = JsonParser.parseString(nasty().report(format)).toString();
        String message = JsonParser.parseString(new com.google.gson.JsonPrimitive("`" + NASTY + "` and").toString())
                .toString();
        assertTrue(report.contains(message.substring(1, message.length() - 1)), report);
    }

    @Test
    void jsonLinesAreLines() {
        List<String> lines = nasty().report(ReportFormat.JSONL).lines().toList();
        assertEquals(2, lines.size());
        lines.forEach(line -> assertTrue(JsonParser.parseString(line).isJsonObject()));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHECKSTYLE", "JUNIT"})
    void xmlIsWellFormedAndKeepsTheText(ReportFormat format) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(nasty().report(format))));
        boolean checkstyle = format == ReportFormat.CHECKSTYLE;
        Element found = (Element)
                document.getElementsByTagName(checkstyle ? "error" : "failure").item(0);
        String expected = "`" + NASTY + "` and\n::error::" + NASTY;
        assertEquals(
                expected.replaceAll("[\u0000\u0007\u001b]", "\uFFFD"),
                found.getAttribute("message"),
                "no other change");
    }

    @Test
    void markdownHasNothingButItsTables() {
        String page = nasty().report(ReportFormat.MARKDOWN);
        List<String> odd = new ArrayList<>();
        List<Integer> cells = new ArrayList<>();
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(page)
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(HtmlInline html) {
                        if (!html.getLiteral().equals("<br>")) {
                            odd.add(html.getLiteral());
                        }
                    }

                    @Override
                    public void visit(HtmlBlock html) {
                        odd.add(html.getLiteral());
                    }

                    @Override
                    public void visit(Link link) {
                        odd.add(link.getDestination());
                    }

                    @Override
                    public void visit(Image image) {
                        odd.add(image.getDestination());
                    }

                    @Override
                    public void visit(CustomNode node) {
                        if (node instanceof TableRow) {
                            cells.add(0);
                        } else if (node instanceof TableCell) {
                            cells.set(cells.size() - 1, cells.get(cells.size() - 1) + 1);
                        }
                        visitChildren(node);
                    }
                });
        assertEquals(List.of(), odd, page);
        assertEquals(List.of(6, 6, 4, 4), cells, page);
    }
}
