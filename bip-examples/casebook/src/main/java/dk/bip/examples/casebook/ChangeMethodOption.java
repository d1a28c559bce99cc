package dk.bip.examples.casebook;

import dk.bip.core.change.ChangeMethod;
import dk.bip.core.change.EdwardsNunnally;
import dk.bip.core.change.GroupStatistics;
import dk.bip.core.change.GulliksenLordNovick;
import dk.bip.core.change.HagemanArrindell;
import dk.bip.core.change.HsuLinnLord;
import dk.bip.core.change.JacobsonTruax;
import dk.bip.core.change.NunnallyKotsch;
import dk.bip.core.indicator.Reliability;
import java.util.OptionalDouble;

/** A method as it is named on the command line, with its reliabilities, before the group is known. */
record ChangeMethodOption(String code, double reliability, double laterReliability) {

    private static final String SHARE = "a number greater than 0 and less than 1";

    static ChangeMethodOption of(Arguments arguments) {
        String code = arguments.required("--method");
        double reliability = arguments.requiredNumber("--reliability", 0, 1, SHARE);
        OptionalDouble later = arguments.number("--reliability-post", 0, 1, SHARE);
        switch (code) {
            case "JT", "GLN", "HLL", "EN", "HA" -> {
                if (later.isPresent()) {
                    throw new UsageException("--reliability-post means nothing without --method NK");
                }
            }
            case "NK" -> {}
            default -> throw new UsageException("--method must be one of JT, GLN, HLL, EN, NK and HA, but is " + code);
        }
        return new ChangeMethodOption(code, reliability, later.orElse(reliability));
    }

    ChangeMethod forGroup(GroupStatistics group) {
        return switch (code) {
            case "JT" -> new JacobsonTruax(Reliability.of(group.preStandardDeviation(), reliability));
            case "GLN" -> new GulliksenLordNovick(group, reliability);
            case "HLL" -> new HsuLinnLord(group, reliability);
            case "EN" -> new EdwardsNunnally(group, reliability);
            case "NK" -> new NunnallyKotsch(group, reliability, laterReliability);
            default -> new HagemanArrindell(group, reliability);
        };
    }
}
