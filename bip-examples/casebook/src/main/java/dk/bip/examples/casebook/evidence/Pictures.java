package dk.bip.examples.casebook.evidence;

import dk.bip.core.Language;
import dk.bip.core.caseworker.BeliefLevel;
import dk.bip.model.caseworker.SimulatedShare;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Finding;
import dk.bip.model.outcome.Horizon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The three pictures of the page on where the numbers come from, and their numbers as tables, all from what is committed. */
final class Pictures {

    private static final List<String> QUARTERS = List.of("lowest quarter", "second", "third", "highest quarter");

    private final SpreadPicture belief;
    private final SpreadPicture quarters;
    private final CalibrationPicture calibration;
    private final String outside;

    private Pictures(CommittedFigures figures) {
        this.outside = figures.outside();
        this.belief = belief(figures);
        this.quarters = quarters(figures);
        this.calibration = CalibrationPicture.of(
                "Predicted and observed, a job within twelve months",
                TenthTable.read(NestedDocument.BELIEF, Horizon.TWELVE_MONTHS));
    }

    /** Pictures with the figures of a CSV that {@link PublishedFigures} printed. */
    static Pictures of(String published) {
        return new Pictures(CommittedFigures.of(published));
    }

    /** The text of each picture by the name of its file. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("belief.svg", belief.svg("belief"));
        files.put("quarters.svg", quarters.svg("quarters"));
        files.put("calibration.svg", calibration.svg("calibration"));
        return files;
    }

    /** The table below each picture, and the list of what is not reproduced, by the name of its marks in the page. */
    Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("belief", belief.table());
        tables.put("quarters", quarters.table());
        tables.put("calibration", calibration.table());
        tables.put("unreached", outside);
        return tables;
    }

    private static SpreadPicture belief(CommittedFigures figures) {
        Finding finding = Evidence.published().finding("BIP-BELIEF-01");
        List<Double> reproduced = figures.reproduced(finding);
        List<SpreadPicture.Row> rows = IntStream.range(0, BeliefLevel.values().length)
                .mapToObj(i -> new SpreadPicture.Row(
                        BeliefLevel.values()[i].label(Language.ENGLISH),
                        finding.numbers().get(i),
                        reproduced.get(i),
                        SpreadPicture.Band.of(BeliefStudies.read(i + 1))))
                .toList();
        return SpreadPicture.of("A job within six months, by the caseworker's belief", "4,000 citizens", rows);
    }

    private static SpreadPicture quarters(CommittedFigures figures) {
        Finding finding = Evidence.published().finding("BIP-CW-01");
        List<Double> printed = finding.numbers();
        double factor = Evidence.published().finding("BIP-CW-03").number()
                / printed.stream().mapToDouble(x -> x).average().orElseThrow();
        List<Double> reproduced = figures.reproduced(finding);
        List<SimulatedShare> chance = ChanceQuarters.shares();
        List<SpreadPicture.Row> rows = IntStream.range(0, QUARTERS.size())
                .mapToObj(i -> new SpreadPicture.Row(
                        QUARTERS.get(i),
                        factor * printed.get(i),
                        reproduced.get(i),
                        SpreadPicture.Band.of(chance.get(i))))
                .toList();
        return SpreadPicture.of("A job within twelve months, by quarter of caseworkers", "chance alone", rows);
    }
}
