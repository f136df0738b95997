package dev.asynclint.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A {@code pom.xml} with the parents that lie in the same tree. What Maven would fetch stays unknown. */
final class Pom {
    private final Path file;
    private final Element project;
    private final Optional<Pom> parent;

    private Pom(Path file, Element project, Optional<Pom> parent) {
        this.file = file;
        this.project = project;
        this.parent = parent;
    }

    /** Why a file is no POM, in one line. */
    static final class BrokenPomException extends Exception {
        private static final long serialVersionUID = 1;

        BrokenPomException(String message) {
            super(message);
        }
    }

    static Pom read(Path file) throws BrokenPomException {
        return read(file, 0);
    }

    private static Pom read(Path file, int depth) throws BrokenPomException {
        Element project = parse(file);
        Optional<Path> above = depth > 20 ? Optional.empty() : parentFile(file, project);
        return new Pom(file, project, above.isPresent() ? Optional.of(read(above.get(), depth + 1)) : Optional.empty());
    }

    private static Element parse(Path file) throws BrokenPomException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrower());
            return builder.parse(file.toFile()).getDocumentElement();
        } catch (SAXParseException e) {
            throw new BrokenPomException(file + ":" + e.getLineNumber() + ": " + e.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new BrokenPomException(file + ": " + e.getMessage());
        }
    }

    private static Optional<Path> parentFile(Path file, Element project) {
        Optional<Element> parent = children(project, "parent").findFirst();
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        String relative = children(parent.get(), "relativePath")
                .findFirst()
                .map(Pom::text)
                .orElse("../pom.xml");
        Path path = file.resolveSibling(relative).normalize();
        Path above = Files.isDirectory(path) ? path.resolve("pom.xml") : path;
        return relative.isEmpty() || !Files.isRegularFile(above) || above.equals(file)
                ? Optional.empty()
                : Optional.of(above);
    }

    Path file() {
        return file;
    }

    /** Elements at a path such as {@code build/plugins/plugin}, here and in the parents, also those in profiles. */
    List<Element> all(String path) {
        List<Element> found = new ArrayList<>(at(project, path));
        for (Element profile : at(project, "profiles/profile")) {
            found.addAll(at(profile, path));
        }
        parent.ifPresent(above -> found.addAll(above.all(path)));
        return found;
    }

    /** The configuration of the compiler plugin, also of single executions. */
    List<Element> compilerConfigurations() {
        List<Element> found = new ArrayList<>();
        for (String where : List.of("build/plugins/plugin", "build/pluginManagement/plugins/plugin")) {
            for (Element plugin : all(where)) {
                if (names(plugin, "maven-compiler-plugin")) {
                    found.addAll(at(plugin, "configuration"));
                    found.addAll(at(plugin, "executions/execution/configuration"));
                }
            }
        }
        return found;
    }

    /** The value of a property, the nearest one. */
    Optional<String> property(String name) {
        return all("properties/" + name).stream().map(Pom::text).findFirst();
    }

    static List<Element> at(Element from, String path) {
        List<Element> found = List.of(from);
        for (String name : path.split("/")) {
            found = found.stream().flatMap(element -> children(element, name)).toList();
        }
        return found;
    }

    /** Whether an element has that artifact. */
    static boolean names(Element element, String artifact) {
        return children(element, "artifactId").anyMatch(id -> text(id).equals(artifact));
    }

    static String text(Node node) {
        return node.getTextContent().strip();
    }

    private static Stream<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element tag && tag.getTagName().equals(name)) {
                found.add(tag);
            }
        }
        return found.stream();
    }

    /** Silent: the default one prints. */
    private static final class Thrower implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
