package dk.bip.model.json;

import dk.bip.core.internal.Checks;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Finding;
import dk.bip.model.evidence.Reading;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.whatif.AssociatedDifference;
import dk.bip.model.whatif.Association;
import dk.bip.model.whatif.ProbabilityRange;
import dk.bip.model.whatif.Scenario;
import java.util.List;

/** Findings, which are constants of the library and stand as their ids, and what they would make of a probability. */
final class WhatIfCodecs {

    static final ObjectCodec<Finding> FINDING =
            ObjectCodec.of((finding, out) -> out.text("id", id(finding)), in -> finding(in.at("id")));

    static final ObjectCodec<ProbabilityRange> RANGE = ObjectCodec.of(
            (range, out) -> {
                out.text("outcome", range.outcome().code());
                out.whole(ModelCodecs.HORIZON, range.horizon().months());
                out.number("withoutEffect", range.withoutEffect());
                out.number("withPublishedEffect", range.withPublishedEffect());
                out.bool("capped", range.isCapped());
            },
            in -> ProbabilityRange.of(
                    in.at("outcome").as(Outcome::ofCode),
                    ModelCodecs.horizon(in),
                    in.at("withoutEffect").number(),
                    in.at("withPublishedEffect").number(),
                    in.at("capped").bool()));

    static final ObjectCodec<Scenario> SCENARIO = ObjectCodec.of(
            (scenario, out) -> {
                if (scenario instanceof Scenario.Effect effect) {
                    out.text("scenario", Kind.EFFECT.name());
                    writeGrounds(scenario, out);
                    out.object("range", effect.range(), RANGE);
                    out.objects("caveats", effect.caveats(), CommonCodecs.TEXT);
                } else if (scenario instanceof Scenario.NotApplicable none) {
                    out.text("scenario", Kind.NOT_APPLICABLE.name());
                    writeGrounds(scenario, out);
                    out.words("reason", none.reason());
                }
            },
            in -> switch (in.at("scenario").as(Kind::ofCode)) {
                case EFFECT ->
                    Scenario.Effect.of(
                            in.at("reading").as(Reading::ofCode),
                            citations(in),
                            in.at("range").object(RANGE),
                            in.at("caveats").objects(CommonCodecs.TEXT));
                case NOT_APPLICABLE ->
                    new Scenario.NotApplicable(
                            in.at("reading").as(Reading::ofCode),
                            citations(in),
                            in.at("reason").words());
            });

    static final ObjectCodec<AssociatedDifference> DIFFERENCE = ObjectCodec.of(
            (difference, out) -> {
                out.text("association", difference.association().code());
                out.object("range", difference.range(), RANGE);
                out.objects("caveats", difference.caveats(), CommonCodecs.TEXT);
            },
            in -> AssociatedDifference.of(
                    in.at("association").as(Association::ofCode),
                    in.at("range").object(RANGE),
                    in.at("caveats").objects(CommonCodecs.TEXT)));

    private WhatIfCodecs() {}

    private static void writeGrounds(Scenario scenario, ObjectWriter out) {
        out.text("reading", scenario.reading().code());
        out.texts("citations", scenario.citations(), WhatIfCodecs::id);
    }

    private static List<Finding> citations(ObjectReader in) {
        return in.at("citations").list(WhatIfCodecs::finding);
    }

    private static String id(Finding finding) {
        return finding.id().value();
    }

    private static Finding finding(JsonValue id) {
        return id.as(Evidence.published()::finding);
    }

    private enum Kind {
        EFFECT,
        NOT_APPLICABLE;

        static Kind ofCode(String code) {
            return Checks.codeOf("scenario", code, values(), Kind::name);
        }
    }
}
