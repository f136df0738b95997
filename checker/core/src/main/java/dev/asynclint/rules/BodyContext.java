package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Reads;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Api;
import dev.asynclint.api.Facts;
import dev.asynclint.finding.Fix;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Span;
import java.util.List;

/** What a body rule may ask, and whom it tells. */
public record BodyContext(ProgramFacts program, BodyFacts facts, Reporter reporter) {
    public Body body() {
        return facts.body();
    }

    /** The same for another body, of a method that is called. */
    BodyContext in(Body other) {
        return new BodyContext(program, program.of(other), reporter);
    }

    public Api api() {
        return program.api();
    }

    /** What the model says about the method that is called. */
    public Facts facts(Call call) {
        return program.facts(call);
    }

    public Use useOf(Expr value) {
        return facts.uses().of(value);
    }

    public Reads reads() {
        return facts.reads();
    }

    /** The text of the file. */
    public CharSequence text() {
        return body().method().owner().file().text();
    }

    public String path() {
        return body().method().owner().file().path();
    }

    /** Whether the file is test code, by its folder. */
    public boolean isTest() {
        return program.isTest(body().method());
    }

    /** Whether another rule is on here: only then may this one leave a defect to it. */
    boolean isOn(RuleInfo rule) {
        return reporter.hears(rule, path());
    }

    public void report(Span span, String message, String hint) {
        report(span, message, hint, List.of());
    }

    public void report(Span span, String message, String hint, List<Fix> fixes) {
        reporter.report(body(), span, message, List.of(), fixes, hint);
    }
}
