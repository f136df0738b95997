package dev.asynclint.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.List;

/** Makes symbols of the types in the sources: first their names, then their supertypes; see {@link MemberLinker}. */
final class Linker {
    private final Types types;
    private final TypeReader reader;
    private final AnnotationsOf annotations;

    Linker(Types types, TypeReader reader) {
        this.types = types;
        this.reader = reader;
        this.annotations = new AnnotationsOf(reader);
    }

    /** Declares a type and those nested in it; each is added to {@code found}, the outer one first. */
    SourceType declare(TypeDeclaration<?> node, String binaryName, ClassSym outer, Env around, List<SourceType> found) {
        ClassSym symbol = new ClassSym(binaryName);
        symbol.simpleName = node.getNameAsString();
        symbol.outer = outer;
        symbol.isInterface = node instanceof AnnotationDeclaration
                || node instanceof ClassOrInterfaceDeclaration type && type.isInterface();
        symbol.isEnum = node instanceof EnumDeclaration;
        symbol.isFinal = node.hasModifier(com.github.javaparser.ast.Modifier.Keyword.FINAL)
                || node instanceof RecordDeclaration
                || symbol.isEnum;
        symbol.isAbstract = symbol.isInterface || node.hasModifier(com.github.javaparser.ast.Modifier.Keyword.ABSTRACT);
        symbol.isStatic = outer == null
                || symbol.isInterface
                || symbol.isEnum
                || node instanceof RecordDeclaration
                || outer.isInterface
                || node.hasModifier(com.github.javaparser.ast.Modifier.Keyword.STATIC);
        symbol.typeParams = TypeReader.declare(typeParameters(node));
        symbol.isSource = true;
        symbol.env = around.ofClass(symbol);
        types.declare(symbol);
        SourceType type = new SourceType(symbol, node, symbol.env);
        found.add(type);
        for (BodyDeclaration<?> member : node.getMembers()) {
            if (member instanceof TypeDeclaration<?> nested) {
                String name = binaryName + "$" + nested.getNameAsString();
                symbol.memberTypes.put(nested.getNameAsString(), name);
                declare(nested, name, symbol, symbol.env, found);
            }
        }
        return type;
    }

    /** Declares the class of an object creation or enum constant with a body, and links its header. */
    SourceType declareAnonymous(Node node, String binaryName, Ty supertype, Env around, List<SourceType> found) {
        ClassSym symbol = new ClassSym(binaryName);
        symbol.outer = around.enclosingClass();
        symbol.isAnonymous = true;
        symbol.isFinal = true;
        symbol.isSource = true;
        symbol.env = around.ofClass(symbol);
        ClassSym parent = types.of(supertype);
        if (parent != null && parent.isInterface) {
            symbol.superclass = Ty.OBJECT;
            symbol.interfaces = new Ty[] {supertype};
        } else {
            symbol.superclass = supertype;
        }
        types.declare(symbol);
        SourceType type = new SourceType(symbol, node, symbol.env);
        found.add(type);
        for (BodyDeclaration<?> member : type.members()) {
            if (member instanceof TypeDeclaration<?> nested) {
                String name = binaryName + "$" + nested.getNameAsString();
                symbol.memberTypes.put(nested.getNameAsString(), name);
                declare(nested, name, symbol, symbol.env, found);
            }
        }
        return type;
    }

    private static NodeList<TypeParameter> typeParameters(TypeDeclaration<?> node) {
        return node instanceof NodeWithTypeParameters<?> generic ? generic.getTypeParameters() : new NodeList<>();
    }

    /** Reads supertypes, the bounds of type parameters and annotations. Not thread-safe across files. */
    void linkHeader(SourceType type) {
        if (!(type.node instanceof TypeDeclaration<?> node)) {
            return;
        }
        ClassSym symbol = type.symbol;
        Env env = type.env;
        env.isLinkingSupertypes = true;
        symbol.superclass = symbol.isInterface ? null : Ty.OBJECT;
        if (node instanceof ClassOrInterfaceDeclaration declaration) {
            if (symbol.isInterface) {
                symbol.interfaces = readAll(declaration.getExtendedTypes(), env);
            } else {
                if (!declaration.getExtendedTypes().isEmpty()) {
                    symbol.superclass = reader.read(declaration.getExtendedTypes(0), env);
                }
                symbol.interfaces = readAll(declaration.getImplementedTypes(), env);
            }
        } else if (node instanceof EnumDeclaration declaration) {
            symbol.superclass = Ty.of("java.lang.Enum", Ty.of(symbol.name));
            symbol.interfaces = readAll(declaration.getImplementedTypes(), env);
        } else if (node instanceof RecordDeclaration declaration) {
            symbol.superclass = Ty.of("java.lang.Record");
            symbol.interfaces = readAll(declaration.getImplementedTypes(), env);
        } else {
            symbol.interfaces = new Ty[] {Ty.of("java.lang.annotation.Annotation")};
        }
        env.isLinkingSupertypes = false;
        reader.readBounds(typeParameters(node), symbol.typeParams, env);
        symbol.annotations = annotations.read(node.getAnnotations(), env);
    }

    private Ty[] readAll(NodeList<ClassOrInterfaceType> written, Env env) {
        Ty[] read = new Ty[written.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = reader.read(written.get(i), env);
        }
        return read;
    }
}
