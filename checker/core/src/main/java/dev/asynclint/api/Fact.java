package dev.asynclint.api;

/** One line of a facts file. */
public sealed interface Fact
        permits ThreadKind,
                Completes,
                Failure,
                Implements,
                Blocking,
                Callback,
                Deferred,
                Locking,
                NonBlocking,
                Promise,
                Runs,
                ThreadOf,
                Switch,
                Eager,
                Helper,
                Awaitable,
                Drop,
                Meaning,
                Interrupt,
                Plain,
                ThreadTest,
                Trait {
    Origin origin();
}
