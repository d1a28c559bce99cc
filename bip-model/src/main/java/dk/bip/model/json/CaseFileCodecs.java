package dk.bip.model.json;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;

/** The case file, and what was known of it on a date. */
final class CaseFileCodecs {

    static final ObjectCodec<CaseFile> CASE_FILE = Fields.<CaseFile>of("caseFile")
            .field("citizen", Kind.PSEUDONYM, file -> file.citizen().value())
            .field("events", Kind.objects(EventCodecs.EVENT), CaseFile::events)
            .read(in -> {
                CaseFile.Builder builder = CaseFile.builder(in.at("citizen").as(CitizenId::of));
                EventCodecs.readAll(in.at("events")).forEach(builder::add);
                return builder.build();
            });

    static final ObjectCodec<CaseSnapshot> SNAPSHOT = Fields.<CaseSnapshot>of("caseSnapshot")
            .field("citizen", Kind.PSEUDONYM, snapshot -> snapshot.citizen().value())
            .field("date", Kind.DATE, CaseSnapshot::date)
            .field("events", Kind.objects(EventCodecs.EVENT), CaseSnapshot::events)
            .read(in -> CaseSnapshot.of(
                    in.at("citizen").as(CitizenId::of), in.at("date").date(), EventCodecs.readAll(in.at("events"))));

    private CaseFileCodecs() {}
}
