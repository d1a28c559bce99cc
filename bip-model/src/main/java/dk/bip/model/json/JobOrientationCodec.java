package dk.bip.model.json;

import dk.bip.core.CaseworkerId;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.ScoreRange;

/** A caseworker's general belief as seen from one citizen. */
final class JobOrientationCodec {

    static final EventCodec<JobOrientation> EVENT = new EventCodec<>(
            JobOrientation.KIND,
            RecordingFields.add(Fields.<JobOrientation>of("jobOrientation")
                            .field("date", Kind.DATE, JobOrientation::date)
                            .optional(
                                    "caseworker",
                                    Kind.PSEUDONYM,
                                    orientation -> orientation.caseworker().map(CaseworkerId::value))
                            .field("mean", Kind.SCORE, JobOrientation::mean)
                            .field("others", Kind.whole(1), JobOrientation::others))
                    .read(in -> RecordingFields.read(read(in), in)),
            KeyPart.pseudonym(
                    "caseworker",
                    in -> in.optional("caseworker")
                            .map(caseworker -> caseworker.as(CaseworkerId::of).value())));

    private JobOrientationCodec() {}

    private static JobOrientation read(ObjectReader in) {
        JobOrientation orientation = JobOrientation.of(
                in.at("date").date(),
                in.at("mean").score(ScoreRange.ONE_TO_FIVE),
                in.at("others").integer());
        return in.version() == 1
                ? orientation
                : in.optional("caseworker")
                        .map(caseworker -> orientation.withCaseworker(caseworker.as(CaseworkerId::of)))
                        .orElse(orientation);
    }
}
