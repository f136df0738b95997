package dev.asynclint.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.List;

/**
 * Bodies that there is no room for while the declarations of all files are linked: they are dropped, and parsed again when
 * their file is lowered.
 */
final class Bodies {
    private Bodies() {}

    /** Empties all bodies of methods, constructors and initialiser blocks. */
    static void drop(CompilationUnit unit) {
        for (TypeDeclaration<?> type : types(unit)) {
            for (BodyDeclaration<?> member : type.getMembers()) {
                if (member instanceof MethodDeclaration method
                        && method.getBody().isPresent()) {
                    method.setBody(new BlockStmt());
                } else if (member instanceof ConstructorDeclaration constructor) {
                    constructor.setBody(new BlockStmt());
                } else if (member instanceof CompactConstructorDeclaration constructor) {
                    constructor.setBody(new BlockStmt());
                } else if (member instanceof InitializerDeclaration block) {
                    block.setBody(new BlockStmt());
                }
            }
        }
    }

    /** Lets go of the tree of a linked file. */
    static void detach(Parsed parsed) {
        parsed.types.forEach(SourceType::detach);
        parsed.unit = null;
    }

    /** Gives the types of a file their places in its tree, which was parsed again. */
    static void attach(Parsed parsed, CompilationUnit unit) {
        List<TypeDeclaration<?>> types = types(unit);
        if (types.size() != parsed.types.size()) {
            throw new IllegalStateException("parsed twice, and not the same");
        }
        for (int i = 0; i < types.size(); i++) {
            parsed.types.get(i).attach(types.get(i));
        }
        parsed.unit = unit;
    }

    /** The types of a file in the order in which they are declared: an outer type, then what it holds. */
    private static List<TypeDeclaration<?>> types(CompilationUnit unit) {
        List<TypeDeclaration<?>> found = new ArrayList<>();
        unit.getTypes().forEach(type -> add(type, found));
        return found;
    }

    private static void add(TypeDeclaration<?> type, List<TypeDeclaration<?>> found) {
        found.add(type);
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof TypeDeclaration<?> nested) {
                add(nested, found);
            }
        }
    }
}
