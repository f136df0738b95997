package dev.asynclint.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes declared inside bodies. They can be forgotten again, when a body was only tried. */
final class LocalTypes {
    private final Lowering lowering;
    private final Map<String, Integer> counters = new HashMap<>();
    private final List<String> counted = new ArrayList<>();
    private final List<ClassSym> declared = new ArrayList<>();
    private TypeBodies bodies;

    LocalTypes(Lowering lowering) {
        this.lowering = lowering;
    }

    void setBodies(TypeBodies bodies) {
        this.bodies = bodies;
    }

    /** A moment to return to. */
    record Mark(int counted, int declared, int types) {}

    Mark mark() {
        return new Mark(counted.size(), declared.size(), bodies.file().size());
    }

    boolean isUnchanged(Mark mark) {
        return mark.declared == declared.size();
    }

    void reset(Mark mark) {
        while (counted.size() > mark.counted) {
            counters.merge(counted.remove(counted.size() - 1), -1, Integer::sum);
        }
        while (declared.size() > mark.declared) {
            lowering.types.forget(declared.remove(declared.size() - 1));
        }
        bodies.file().truncate(mark.types);
    }

    private String nextName(String suffix) {
        String key = lowering.env.enclosingClass().name + "$#" + suffix;
        counted.add(key);
        int number = counters.merge(key, 1, Integer::sum);
        return lowering.env.enclosingClass().name + "$" + number + suffix;
    }

    /** A local class, record, enum or interface. */
    void declare(TypeDeclaration<?> written) {
        List<SourceType> found = new ArrayList<>(1);
        String name = nextName(written.getNameAsString());
        SourceType type = lowering.linker.declare(written, name, lowering.env.enclosingClass(), lowering.env, found);
        lowering.env.addLocalType(written.getNameAsString(), type.symbol);
        link(found);
        found.forEach(bodies::lower);
    }

    /** A class body of an object creation; gives the class. */
    Ty anonymous(ObjectCreationExpr written, Ty supertype) {
        return lowerAnonymous(written, supertype);
    }

    /** A class body of an enum constant. */
    void anonymous(EnumConstantDeclaration written, Ty supertype) {
        lowerAnonymous(written, supertype);
    }

    private Ty lowerAnonymous(Node written, Ty supertype) {
        List<SourceType> found = new ArrayList<>(1);
        String name = nextName("");
        SourceType type = lowering.linker.declareAnonymous(written, name, supertype, lowering.env, found);
        link(found);
        found.forEach(bodies::lower);
        return type.symbol.self();
    }

    /** The class of an anonymous class that becomes a lambda: names inside are looked up in it, that is all. */
    SourceType scratch(ObjectCreationExpr written, Ty supertype) {
        List<SourceType> found = new ArrayList<>(1);
        SourceType type = lowering.linker.declareAnonymous(written, nextName("Code"), supertype, lowering.env, found);
        link(found);
        return type;
    }

    private void link(List<SourceType> found) {
        for (SourceType type : found) {
            declared.add(type.symbol);
            lowering.linker.linkHeader(type);
        }
        for (SourceType type : found) {
            lowering.memberLinker.link(type);
        }
        for (SourceType type : found) {
            type.symbol.fields.values().forEach(lowering.constants::fold);
            lowering.memberLinker.linkAnnotations(type, lowering.constants);
        }
    }
}
