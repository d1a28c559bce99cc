package dk.bip.model.json;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.caseworker.Caseload;
import dk.bip.core.indicator.ScoreRange;
import java.util.List;

/** The citizens of one caseworker on a date. */
final class CaseloadCodec {

    private static final ObjectCodec<Caseload.Entry> ENTRY = ObjectCodec.byField(List.of(
            new Variant<>(
                    "belief",
                    entry -> entry.belief().isPresent(),
                    Fields.<Caseload.Entry>of("rated")
                            .field("citizen", Kind.PSEUDONYM, CaseloadCodec::citizen)
                            .field("belief", Kind.SCORE, entry -> entry.belief().orElseThrow())
                            .field(
                                    "ratedOn",
                                    Kind.DATE,
                                    entry -> entry.ratedOn().orElseThrow())
                            .read(in -> Caseload.Entry.of(
                                    in.at("citizen").as(CitizenId::of),
                                    in.at("belief").score(ScoreRange.ONE_TO_FIVE),
                                    in.at("ratedOn").date()))),
            new Variant<>(
                    "citizen",
                    entry -> entry.belief().isEmpty(),
                    Fields.<Caseload.Entry>of("notRated")
                            .field("citizen", Kind.PSEUDONYM, CaseloadCodec::citizen)
                            .read(in -> Caseload.Entry.withoutBelief(
                                    in.at("citizen").as(CitizenId::of))))));

    static final ObjectCodec<Caseload> CASELOAD = Fields.<Caseload>of("caseload")
            .field(
                    "caseworker",
                    Kind.PSEUDONYM,
                    caseload -> caseload.caseworker().value())
            .field("date", Kind.DATE, Caseload::date)
            .field("entries", Kind.objects(ENTRY), Caseload::entries)
            .read(in -> Caseload.of(
                    in.at("caseworker").as(CaseworkerId::of),
                    in.at("date").date(),
                    in.at("entries").objects(ENTRY)));

    private CaseloadCodec() {}

    private static String citizen(Caseload.Entry entry) {
        return entry.citizen().value();
    }
}
