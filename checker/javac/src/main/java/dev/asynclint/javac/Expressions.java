package dev.asynclint.javac;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Concat;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.TypeTest;
import dev.asynclint.ir.Var;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lowers expressions. */
final class Expressions extends SimpleTreeVisitor<Expr, Void> {
    private final Lowering lowering;
    private final Unit unit;
    private final Symbols symbols;

    Expressions(Lowering lowering) {
        this.lowering = lowering;
        this.unit = lowering.unit;
        this.symbols = lowering.symbols;
    }

    Expr of(Tree tree) {
        return tree.accept(this, null);
    }

    List<Expr> all(List<? extends Tree> trees) {
        List<Expr> lowered = new ArrayList<>(trees.size());
        for (Tree tree : trees) {
            lowered.add(of(tree));
        }
        return lowered;
    }

    TypeRef typeOf(Tree tree) {
        return symbols.type(unit.type(tree));
    }

    /** What no method here knows (newer than the oldest JDK we compile for, or a type) keeps what it evaluates. */
    @Override
    protected Expr defaultAction(Tree tree, Void unused) {
        boolean isType = tree.getKind().name().endsWith("_TYPE");
        List<Node> children = isType ? List.of() : lowering.statements.childrenOf(tree);
        return new Opaque(unit.span(tree), isType ? "type" : "error", children, typeOf(tree));
    }

    @Override
    public Expr visitErroneous(ErroneousTree tree, Void unused) {
        List<Node> children = new ArrayList<>();
        tree.getErrorTrees().forEach(each -> children.addAll(lowering.statements.nodesOf(each)));
        return new Opaque(unit.span(tree), "error", children, TypeRef.UNKNOWN);
    }

    @Override
    public Expr visitParenthesized(ParenthesizedTree tree, Void unused) {
        return of(tree.getExpression());
    }

    @Override
    public Expr visitTypeCast(TypeCastTree tree, Void unused) {
        Expr value = of(tree.getExpression());
        return value instanceof Literal literal ? Constants.cast(literal, typeOf(tree)) : value;
    }

    @Override
    public Expr visitLiteral(LiteralTree tree, Void unused) {
        return new Literal(unit.span(tree), tree.getValue(), typeOf(tree));
    }

    @Override
    public Expr visitIdentifier(IdentifierTree tree, Void unused) {
        return name(tree, tree.getName().toString(), null);
    }

    @Override
    public Expr visitMemberSelect(MemberSelectTree tree, Void unused) {
        return name(tree, tree.getIdentifier().toString(), tree.getExpression());
    }

    private Expr name(ExpressionTree tree, String name, ExpressionTree qualifier) {
        Span span = unit.span(tree);
        if (name.equals("class") && qualifier != null) {
            return new Literal(span, typeOf(qualifier).simpleName(), typeOf(tree));
        }
        if (name.equals("this") || name.equals("super")) {
            Var.Kind kind = name.equals("this") ? Var.Kind.THIS : Var.Kind.SUPER;
            TypeRef type = typeOf(tree);
            return new Read(span, new Var(kind, name, "", -1, type), Optional.empty(), type);
        }
        Element element = unit.element(tree);
        if (element instanceof VariableElement variable) {
            return read(tree, span, variable, qualifier);
        }
        boolean isType = element instanceof TypeElement || element instanceof javax.lang.model.element.PackageElement;
        List<Node> children =
                qualifier == null || lowering.calls.isTypeName(qualifier) ? List.of() : List.of(of(qualifier));
        return new Opaque(span, isType ? "type" : "error", children, typeOf(tree));
    }

    private Literal constant(Span span, Object value, VariableElement variable) {
        Var of = lowering.variable(variable);
        return new Literal(span, value, symbols.type(variable.asType()), of.owner() + "." + of.name());
    }

    private Expr read(ExpressionTree tree, Span span, VariableElement variable, ExpressionTree qualifier) {
        if (variable.getKind() == ElementKind.ENUM_CONSTANT) {
            return constant(span, variable.getSimpleName().toString(), variable);
        }
        Object constant = variable.getConstantValue();
        if (constant != null) {
            return constant(span, constant, variable);
        }
        boolean isInstance = qualifier != null && !lowering.calls.isTypeName(qualifier);
        if (isInstance && isArray(qualifier)) {
            return new Opaque(span, "length", List.of(of(qualifier)), typeOf(tree));
        }
        boolean needsReceiver = isInstance && !variable.getModifiers().contains(Modifier.STATIC);
        return new Read(
                span,
                lowering.variable(variable),
                needsReceiver ? Optional.of(of(qualifier)) : Optional.empty(),
                typeOf(tree));
    }

    private boolean isArray(ExpressionTree tree) {
        TypeMirror type = unit.type(tree);
        return type != null && type.getKind() == TypeKind.ARRAY;
    }

    @Override
    public Expr visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        Calls.Target target = lowering.calls.of(tree);
        ExpressionTree select = tree.getMethodSelect();
        Optional<Expr> receiver = Optional.empty();
        if (select instanceof MemberSelectTree member && !lowering.calls.isTypeName(member.getExpression())) {
            receiver = Optional.of(of(member.getExpression()));
        }
        lowering.mentions(target);
        return new Call(
                unit.span(tree),
                unit.tail(select, target.name().length()),
                target.name(),
                target.method(),
                receiver,
                target.receiverType(),
                all(tree.getArguments()),
                typeOf(tree));
    }

    @Override
    public Expr visitNewClass(NewClassTree tree, Void unused) {
        Optional<Expr> function = lowering.functions.ofAnonymousClass(tree);
        if (function.isPresent()) {
            return function.get();
        }
        Calls.Target target = lowering.calls.of(tree);
        List<Expr> args = new ArrayList<>();
        if (tree.getEnclosingExpression() != null) {
            args.add(of(tree.getEnclosingExpression()));
        }
        args.addAll(all(tree.getArguments()));
        lowering.mentions(target);
        if (tree.getClassBody() != null) {
            lowering.declares(tree.getClassBody());
        }
        return new Call(
                unit.span(tree),
                typeNameSpan(tree.getIdentifier()),
                target.name(),
                target.method(),
                Optional.empty(),
                target.receiverType(),
                args,
                tree.getClassBody() == null ? typeOf(tree) : anonymousType(tree));
    }

    private TypeRef anonymousType(NewClassTree tree) {
        return unit.element(tree.getClassBody()) instanceof TypeElement made
                ? TypeRef.of(unit.symbols.nameOf(made))
                : typeOf(tree.getIdentifier());
    }

    /** The simple name of a written type: {@code Entry} in {@code Map.Entry<K, V>}. */
    Span typeNameSpan(Tree type) {
        if (type instanceof ParameterizedTypeTree generic) {
            return typeNameSpan(generic.getType());
        }
        if (type instanceof MemberSelectTree select) {
            return unit.tail(select, select.getIdentifier().length());
        }
        return unit.span(type);
    }

    @Override
    public Expr visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        return lowering.functions.of(tree);
    }

    @Override
    public Expr visitMemberReference(MemberReferenceTree tree, Void unused) {
        return lowering.functions.of(tree);
    }

    @Override
    public Expr visitAssignment(AssignmentTree tree, Void unused) {
        return new Assign(unit.span(tree), target(tree.getVariable()), of(tree.getExpression()), typeOf(tree));
    }

    @Override
    public Expr visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
        return new Assign(unit.span(tree), target(tree.getVariable()), of(tree.getExpression()), typeOf(tree));
    }

    /** A variable that is assigned is named even if it is final and constant. */
    private Expr target(ExpressionTree tree) {
        ExpressionTree bare = tree;
        while (bare instanceof ParenthesizedTree inner) {
            bare = inner.getExpression();
        }
        Expr lowered = of(bare);
        if (lowered instanceof Literal && unit.element(bare) instanceof VariableElement variable) {
            return new Read(lowered.span(), lowering.variable(variable), Optional.empty(), lowered.type());
        }
        return lowered;
    }

    @Override
    public Expr visitUnary(UnaryTree tree, Void unused) {
        Span span = unit.span(tree);
        switch (tree.getKind()) {
            case PREFIX_INCREMENT:
            case PREFIX_DECREMENT:
            case POSTFIX_INCREMENT:
            case POSTFIX_DECREMENT:
                return new Assign(
                        span, target(tree.getExpression()), new Literal(span, 1, TypeRef.of("int")), typeOf(tree));
            default:
                Expr operand = of(tree.getExpression());
                Optional<Object> folded = Constants.unary(tree.getKind(), operand);
                return folded.isPresent()
                        ? new Literal(span, folded.get(), typeOf(tree))
                        : new Opaque(span, Operators.of(tree.getKind()), List.of(operand), typeOf(tree));
        }
    }

    /** Long sums of strings nest as deep as they are long, to the left: this walks down without recursion. */
    @Override
    public Expr visitBinary(BinaryTree tree, Void unused) {
        Deque<BinaryTree> spine = new ArrayDeque<>();
        ExpressionTree at = tree;
        while (at instanceof BinaryTree binary) {
            spine.push(binary);
            at = binary.getLeftOperand();
        }
        Expr left = of(at);
        while (!spine.isEmpty()) {
            BinaryTree binary = spine.pop();
            left = binary(binary, left, of(binary.getRightOperand()));
        }
        return left;
    }

    private Expr binary(BinaryTree tree, Expr left, Expr right) {
        Span span = unit.span(tree);
        Optional<Object> folded = Constants.binary(tree.getKind(), left, right);
        if (folded.isPresent()) {
            return new Literal(span, folded.get(), typeOf(tree));
        }
        String operator = Operators.of(tree.getKind());
        if (Operators.isComparison(operator)) {
            return new Compare(span, operator, left, right);
        }
        TypeRef type = typeOf(tree);
        if (operator.equals("+") && type.equals(TypeRef.STRING)) {
            List<Expr> operands = new ArrayList<>();
            if (left instanceof Concat concat && !isParenthesized(tree.getLeftOperand())) {
                operands.addAll(concat.operands());
            } else {
                operands.add(left);
            }
            operands.add(right);
            return new Concat(span, operands);
        }
        return new Opaque(span, operator, List.of(left, right), type);
    }

    private static boolean isParenthesized(Tree tree) {
        return tree instanceof ParenthesizedTree;
    }

    @Override
    public Expr visitInstanceOf(InstanceOfTree tree, Void unused) {
        Tree tested = tree.getPattern() == null ? tree.getType() : tree.getPattern();
        Expr value = of(tree.getExpression());
        List<Var> bindings = tree.getPattern() == null ? List.of() : lowering.switches.bindingsOf(tree.getPattern());
        return new TypeTest(unit.span(tree), value, lowering.switches.typeOfPattern(tested), bindings);
    }

    @Override
    public Expr visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
        return new Choice(
                unit.span(tree),
                of(tree.getCondition()),
                List.of(of(tree.getTrueExpression()), of(tree.getFalseExpression())),
                typeOf(tree));
    }

    @Override
    public Expr visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
        return lowering.switches.of(tree);
    }

    @Override
    public Expr visitArrayAccess(ArrayAccessTree tree, Void unused) {
        List<Node> children = List.of(of(tree.getExpression()), of(tree.getIndex()));
        return new Opaque(unit.span(tree), "index", children, typeOf(tree));
    }

    @Override
    public Expr visitNewArray(NewArrayTree tree, Void unused) {
        List<Node> children = new ArrayList<>(all(tree.getDimensions()));
        if (tree.getInitializers() != null) {
            children.addAll(all(tree.getInitializers()));
        }
        return new Opaque(unit.span(tree), "array", children, typeOf(tree));
    }
}
