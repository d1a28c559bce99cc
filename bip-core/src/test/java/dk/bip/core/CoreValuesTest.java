package dk.bip.core;

import dk.bip.core.testing.AttentionSamples;
import dk.bip.core.testing.CaseSamples;
import dk.bip.core.testing.CaseworkerSamples;
import dk.bip.core.testing.ChangeSamples;
import dk.bip.core.testing.InstrumentSamples;
import dk.bip.core.testing.InterventionSamples;
import dk.bip.core.testing.MeasurementSamples;
import dk.bip.core.testing.ProgressionSamples;
import dk.bip.core.testing.QuestionnaireSamples;
import dk.bip.core.testing.ValueContract;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class CoreValuesTest extends ValueContract {

    private static final LocalDate START = LocalDate.of(2015, 1, 5);

    @Override
    protected Class<?> memberOfModule() {
        return DateRange.class;
    }

    @Override
    protected List<Object> samples() {
        return Stream.of(
                        ofThisPackage(),
                        CaseworkerSamples.all(),
                        InstrumentSamples.all(),
                        QuestionnaireSamples.all(),
                        MeasurementSamples.all(),
                        InterventionSamples.all(),
                        CaseSamples.all(),
                        ChangeSamples.all(),
                        ProgressionSamples.all(),
                        AttentionSamples.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> ofThisPackage() {
        return List.of(
                CitizenId.of("borger-1"),
                CaseworkerId.of("sagsbehandler-æ"),
                Language.of("sv-FI"),
                LanguageFormat.of(Language.DANISH),
                LanguageFormat.of(Language.ENGLISH),
                DateRange.of(START, START.plusDays(90)),
                DateRange.startingOn(START),
                Recording.ON_ITS_DATE,
                Recording.ON_ITS_DATE.withDay(START).withRevision(2).withReference("reference"),
                Text.of("løn", "wages").and(Language.of("sv-FI"), "lön"));
    }
}
