package dk.bip.model.evidence;

import static dk.bip.model.evidence.Finding.finding;

import java.util.List;

/** The findings on how BIP was carried out. */
final class DesignFindings {
    private DesignFindings() {}

    static List<Finding> all() {
        return List.of(
                finding("BIP-DESIGN-01", Topic.DESIGN, Claim.DESCRIPTIVE, Source.S1, Source.S2)
                        .statement("citizens followed")
                        .number("4000")
                        .unit("citizens (about)")
                        .population("activity-ready cash-benefit recipients 2013-2016")
                        .build(),
                finding("BIP-DESIGN-02", Topic.DESIGN, Claim.DESCRIPTIVE, Source.S1)
                        .statement("measurements made")
                        .number("27000")
                        .unit("measurements (about)")
                        .circumstances("four-year period")
                        .build(),
                finding("BIP-DESIGN-03", Topic.DESIGN, Claim.DESCRIPTIVE, Source.S1)
                        .statement("job centres taking part")
                        .number("10")
                        .unit("job centres")
                        .circumstances(
                                "Faxe, Horsens, Rebild, Silkeborg, Sønderborg, Thisted, Vejen, Viborg, Vordingborg, "
                                        + "Aarhus")
                        .build(),
                finding("BIP-DESIGN-04", Topic.DESIGN, Claim.DESCRIPTIVE, Source.S1, Source.S2)
                        .statement("interval between measurements")
                        .number("3")
                        .unit("months (about)")
                        .circumstances("citizen and caseworker answer separate questionnaires")
                        .build(),
                finding("BIP-DESIGN-05", Topic.DESIGN, Claim.DESCRIPTIVE, Source.S1, Source.S2)
                        .statement("indicators")
                        .number("11")
                        .unit("indicators")
                        .circumstances("mostly items on a 1-5 scale; 1 lowest and 5 highest")
                        .build());
    }
}
