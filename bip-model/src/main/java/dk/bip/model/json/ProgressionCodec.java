package dk.bip.model.json;

import dk.bip.core.casefile.Job;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Scale;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.TargetDistance;

/** What moved between two dates. The radar chart and the gaps come of it. */
final class ProgressionCodec {

    private static final ObjectCodec<TargetDistance> TARGET = Fields.<TargetDistance>of("targetDistance")
            .field("scale", ScaleProgressionCodec.SCALE, TargetDistance::scale)
            .field("target", Kind.NUMBER, distance -> distance.target().value())
            .field("score", Kind.NUMBER, distance -> distance.score().value())
            .readByItsParent();

    private static final ObjectCodec<Job> JOB = Fields.<Job>of("job")
            .field("period", Kind.PERIOD, Job::period)
            .field("terms", Kind.code(JobEvent.Terms.class), Job::terms)
            .read(in -> new Job(in.at("period").period(), in.at("terms").code(JobEvent.Terms::ofCode)));

    static final ObjectCodec<Progression> PROGRESSION = Fields.<Progression>of("progression")
            .field("instrument", Kind.defined(InstrumentDefinition.KIND), Progression::instrument)
            .field("from", Kind.DATE, Progression::from)
            .field("to", Kind.DATE, Progression::to)
            .field("scales", Kind.objects(ScaleProgressionCodec.PROGRESSION), Progression::scales)
            .field("listed", Kind.texts(Kind.NAME, Scale::code), Progression::listed)
            .field("targets", Kind.objects(TARGET), Progression::targets)
            .field("jobs", Kind.objects(JOB), Progression::jobs)
            .read(ProgressionCodec::read);

    private ProgressionCodec() {}

    private static Progression read(ObjectReader in) {
        Instrument instrument = in.at("instrument").defined(InstrumentDefinition.KIND);
        Progression progression = Progression.of(
                instrument,
                in.at("from").date(),
                in.at("to").date(),
                in.at("scales").list(scale -> scale.object(fields -> ScaleProgressionCodec.read(fields, instrument))),
                in.at("targets").list(target -> target.object(fields -> target(fields, instrument))),
                in.at("jobs").objects(JOB));
        JsonValue listed = in.at("listed");
        if (!listed.list(scale -> scale.code(instrument::scale)).equals(progression.listed())) {
            throw listed.path().refuse("must be the scales that moved as judged together, in their order", null);
        }
        return progression;
    }

    private static TargetDistance target(ObjectReader in, Instrument instrument) {
        Scale scale = in.at("scale").code(instrument::scale);
        return new TargetDistance(
                scale, in.at("target").score(scale.range()), in.at("score").score(scale.range()));
    }
}
