package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Blocks real event-loop handlers. */
final class LoopBlocks {
    private static final Set<String> NETTY_TYPES = Set.of(
            "ChannelInboundHandlerAdapter",
            "SimpleChannelInboundHandler",
            "ChannelDuplexHandler",
            "ByteToMessageDecoder",
            "ChannelOutboundHandlerAdapter",
            "ChannelHandlerAdapter",
            "MessageToMessageDecoder",
            "MessageToMessageEncoder",
            "MessageToByteEncoder",
            "ChannelInitializer",
            "ChannelInboundHandler");
    private static final Set<String> NETTY_METHODS = Set.of(
            "channelRead",
            "channelRead0",
            "channelActive",
            "channelInactive",
            "exceptionCaught",
            "channelReadComplete",
            "userEventTriggered",
            "decode",
            "encode",
            "initChannel",
            "write",
            "flush",
            "handlerAdded",
            "handlerRemoved",
            "channelWritabilityChanged",
            "close");
    private static final Set<String> LISTENERS =
            Set.of("ChannelFutureListener", "GenericFutureListener", "FutureListener");
    private static final Set<String> FILTERS = Set.of("WebFilter", "GlobalFilter", "GatewayFilter");
    private static final Set<String> VERTX_CALLS =
            Set.of("runOnContext", "setTimer", "setPeriodic", "onComplete", "onSuccess", "onFailure", "requestHandler");
    private static final Pattern LOOP = Pattern.compile(".*\\beventLoop\\(\\)$", Pattern.DOTALL);

    private LoopBlocks() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        for (int hops = 0; hops <= 3; hops++) {
            all.add(blocking("a Netty handler", "netty", hops, LoopBlocks::nettyMethods));
            all.add(blocking("a Netty listener", "operationComplete", hops, LoopBlocks::nettyListeners));
            all.add(blocking("a task of an event loop", ".execute(", hops, LoopBlocks::loopTasks));
            all.add(blocking("a Vert.x callback", "io.vertx", hops, LoopBlocks::vertxCallbacks));
            all.add(blocking("a WebFlux filter", "ServerWebExchange", hops, LoopBlocks::webFilters));
        }
        return all;
    }

    private static Planting blocking(String where, String needs, int hops, Function<Code, List<BlockStmt>> places) {
        return new Planting("BlockingCallOnEventLoop", "a wait in " + where, hops, needs, (code, random, sites) -> {
            if (code.mentions("VIRTUAL_THREAD")) {
                return; // callbacks may block there
            }
            for (BlockStmt block : places.apply(code)) {
                sites.accept(Faults.at(code, block, hops, random));
            }
        });
    }

    /** Blocks that run on an event loop, for sure. */
    static List<BlockStmt> places(Code code) {
        List<BlockStmt> blocks = new ArrayList<>();
        if (!code.mentions("VIRTUAL_THREAD")) {
            blocks.addAll(nettyMethods(code));
            blocks.addAll(nettyListeners(code));
            blocks.addAll(loopTasks(code));
            blocks.addAll(webFilters(code));
            if (code.mentions("io.vertx")) {
                blocks.addAll(vertxCallbacks(code));
            }
        }
        return blocks;
    }

    private static List<BlockStmt> nettyMethods(Code code) {
        return methods(code, NETTY_TYPES, method -> NETTY_METHODS.contains(method.getNameAsString()));
    }

    private static List<BlockStmt> nettyListeners(Code code) {
        return methods(code, LISTENERS, method -> method.getNameAsString().equals("operationComplete"));
    }

    private static List<BlockStmt> webFilters(Code code) {
        return methods(code, FILTERS, method -> method.getNameAsString().equals("filter"));
    }

    private static List<BlockStmt> methods(
            Code code, Set<String> types, java.util.function.Predicate<MethodDeclaration> filter) {
        return code.all(MethodDeclaration.class).stream()
                .filter(filter)
                .filter(method -> method.isAnnotationPresent("Override") && !method.isStatic())
                .filter(method -> supertypes(method)
                        .map(ClassOrInterfaceType::getNameAsString)
                        .anyMatch(types::contains))
                .map(MethodDeclaration::getBody)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<ClassOrInterfaceType> supertypes(MethodDeclaration method) {
        return method.getParentNode().stream().flatMap(parent -> {
            if (parent instanceof ClassOrInterfaceDeclaration type) {
                return Stream.concat(type.getExtendedTypes().stream(), type.getImplementedTypes().stream());
            }
            return parent instanceof ObjectCreationExpr creation ? Stream.of(creation.getType()) : Stream.empty();
        });
    }

    private static List<BlockStmt> loopTasks(Code code) {
        return lambdas(
                code,
                call -> call.getNameAsString().equals("execute")
                        && call.getScope()
                                .map(Expression::toString)
                                .filter(scope -> LOOP.matcher(scope).matches())
                                .isPresent()
                        && code.mentions("io.netty"));
    }

    private static List<BlockStmt> vertxCallbacks(Code code) {
        return lambdas(
                code,
                call -> VERTX_CALLS.contains(call.getNameAsString())
                        && call.getScope().isPresent());
    }

    private static List<BlockStmt> lambdas(Code code, java.util.function.Predicate<MethodCallExpr> filter) {
        return code.all(MethodCallExpr.class, filter).stream()
                .map(Code::lambdaBlock)
                .flatMap(Optional::stream)
                .toList();
    }
}
