package dk.bip.core.picture;

import static dk.bip.core.testing.PictureAssertions.assertReadable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Scale;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.testing.DrawnPicture;
import dk.bip.core.testing.Ladder;
import dk.bip.core.testing.RandomMeasurements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every picture of a case holds for every instrument. An instrument plugs itself in. */
abstract class PictureContract {

    private static final LocalDate START = RandomMeasurements.START;
    private static final int[] WIDTHS = {320, 360, 760};
    private static final List<Language> LANGUAGES = List.of(Language.DANISH, Language.ENGLISH, Ladder.SWEDISH);

    private List<Progression> caseload;

    /** What is measured with. */
    abstract Instrument instrument();

    /** A case with everything in it that a picture of it can show. */
    private CaseSnapshot snapshot(List<Measurement> measurements) {
        List<CaseEvent> events = new ArrayList<>(measurements);
        for (int i = 0; i < InterventionType.all().size(); i++) {
            LocalDate begin = START.plusMonths(i);
            events.add(Intervention.of(
                    InterventionType.all().get(i),
                    i % 3 == 0 ? DateRange.startingOn(begin) : DateRange.of(begin, begin.plusMonths(5))));
        }
        for (int i = 0; i < 4; i++) {
            events.add(CaseworkerAssignment.of(
                    CaseworkerId.of("caseworker-" + i),
                    DateRange.of(START.plusMonths(9L * i), START.plusMonths(9L * i + 9))));
        }
        events.add(JobEvent.of(START.plusMonths(20), JobEvent.Kind.JOB_STARTED));
        events.add(JobEvent.of(START.plusMonths(22), JobEvent.Kind.JOB_ENDED));
        events.add(JobEvent.of(START.plusMonths(35), JobEvent.Kind.JOB_STARTED).withTerms(JobEvent.Terms.SUBSIDISED));
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("citizen-secret"));
        events.forEach(file::add);
        LocalDate last = measurements.stream()
                .map(Measurement::date)
                .max(LocalDate::compareTo)
                .orElse(START);
        return file.build().asOf(last.isBefore(START.plusMonths(40)) ? START.plusMonths(40) : last);
    }

    private Progression progression(CaseSnapshot snapshot) {
        ProgressionCalculator calculator = ProgressionCalculator.of(instrument());
        for (Scale scale : instrument().scales()) {
            calculator = calculator.withTarget(
                    scale, scale.range().minimum() + 0.75 * scale.range().width());
        }
        return calculator.calculate(snapshot);
    }

    private Map<String, Picture> pictures(List<Measurement> measurements, PictureStyle style) {
        CaseSnapshot snapshot = snapshot(measurements);
        Progression progression = progression(snapshot);
        Map<String, Picture> pictures = new LinkedHashMap<>();
        pictures.put("radar", RadarPicture.draw(progression, style));
        pictures.put("course", CoursePicture.draw(progression, snapshot, style));
        pictures.put(
                "course of all", CoursePicture.draw(progression, instrument().scales(), snapshot, style));
        pictures.put("scales", ScalesPicture.draw(progression, style));
        pictures.put(
                "caseload",
                CaseloadPicture.draw(caseload(), instrument().scales().get(0), style));
        return pictures;
    }

    private List<Progression> caseload() {
        if (caseload == null) {
            caseload = LongStream.rangeClosed(1, 30)
                    .mapToObj(seed -> progression(snapshot(RandomMeasurements.of(instrument(), seed, 3))))
                    .toList();
        }
        return caseload;
    }

    private List<Measurement> measurements(int occasions) {
        return RandomMeasurements.of(instrument(), 7, occasions);
    }

    @Test
    void isReadableInEveryWidthAndLanguageWithNothingOneOrAHundredMeasurementsSeed7() {
        for (int occasions : new int[] {0, 1, 2, 12, 100}) {
            for (int width : WIDTHS) {
                for (Language language : LANGUAGES) {
                    PictureStyle style = PictureStyle.of(language).withWidth(width);
                    pictures(measurements(occasions), style)
                            .forEach((name, picture) -> assertReadable(
                                    picture, name + " " + width + " " + language + ", measured " + occasions));
                }
            }
        }
    }

    @Test
    void showsEveryDimensionInThePictureAndInTheTableSeed7() {
        PictureStyle style = PictureStyle.of(Language.DANISH).withWidth(360);
        Map<String, Picture> pictures = pictures(measurements(12), style);
        for (String name : List.of("radar", "scales", "course of all")) {
            String words = String.join(" ", DrawnPicture.of(pictures.get(name)).words());
            String table = pictures.get(name).rows().toString();
            instrument().dimensions().forEach(dimension -> {
                assertThat(words).as(name).contains(dimension.label(Language.DANISH));
                assertThat(table).as(name).contains(dimension.label(Language.DANISH));
            });
        }
    }

    @Test
    void aPictureOfSomeDimensionsShowsNoOtherSeed7() {
        Progression progression = progression(snapshot(measurements(12)));
        PictureStyle style = PictureStyle.of(Language.DANISH).withWidth(360);
        List<Dimension> some = List.of(
                instrument().dimensions().get(2), instrument().dimensions().get(0));
        List<Scale> scales = instrument().scales().stream()
                .filter(scale -> scale.dimension().filter(some::contains).isPresent())
                .toList();
        for (Picture picture :
                List.of(RadarPicture.draw(progression, some, style), ScalesPicture.draw(progression, scales, style))) {
            assertReadable(picture, picture.title());
            String all = picture.svg() + picture.rows();
            instrument()
                    .dimensions()
                    .forEach(dimension -> assertThat(all.contains(dimension.label(Language.DANISH)))
                            .as(dimension.id())
                            .isEqualTo(some.contains(dimension)));
        }
        assertThat(RadarPicture.draw(progression, some, style).rows()).hasSize(2);
        assertThat(ScalesPicture.draw(progression, scales, style).rows()).hasSameSizeAs(scales);
        assertThat(RadarPicture.draw(progression, instrument().dimensions(), style))
                .isEqualTo(RadarPicture.draw(progression, style));
        assertThat(ScalesPicture.draw(progression, instrument().scales(), style))
                .isEqualTo(ScalesPicture.draw(progression, style));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScalesPicture.draw(progression, List.of(), style))
                .withMessage("scales must not be empty");
        assertThatIllegalArgumentException().isThrownBy(() -> RadarPicture.draw(progression, List.of(), style));
    }

    @Test
    void nothingMeasuredIsSaidAndHasNoMarkSeed7() {
        Map<String, Picture> pictures = pictures(List.of(), PictureStyle.of(Language.ENGLISH));
        assertThat(DrawnPicture.of(pictures.get("radar")).words()).contains("Nothing has been measured yet.");
        assertThat(DrawnPicture.of(pictures.get("course")).words()).contains("not measured");
        assertThat(DrawnPicture.of(pictures.get("scales")).words())
                .filteredOn("not measured"::equals)
                .hasSameSizeAs(instrument().scales());
    }

    @Test
    void isTheSameWhateverTheLanguageOfTheMachineSeed7() {
        Locale before = Locale.getDefault();
        PictureStyle style = PictureStyle.of(Language.DANISH);
        Map<String, Picture> usual = pictures(measurements(12), style);
        try {
            for (String tag : List.of("da-DK", "tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(pictures(measurements(12), style)).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void holdsNoNameOfAPersonSeed7() {
        pictures(measurements(12), PictureStyle.of(Language.DANISH)).forEach((name, picture) -> {
            assertThat(picture.svg() + picture.rows()).as(name).doesNotContain("secret", "caseworker-");
            assertThat(picture.toString()).as(name).isEqualTo("Picture[640 by " + picture.height() + "]");
        });
    }

    @Test
    void picturesOfOnePageHaveDifferentIdsSeed7() {
        assertThat(pictures(measurements(12), PictureStyle.of(Language.DANISH)).values())
                .extracting(picture -> DrawnPicture.of(picture).root().getAttribute("aria-labelledby"))
                .doesNotHaveDuplicates();
    }
}
