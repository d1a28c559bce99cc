package dk.bip.model.trial;

import dk.bip.core.LanguageFormat;

/** A difference with its sign, which nought has not. */
final class SignedNumber {

    private SignedNumber() {}

    static String of(LanguageFormat format, double difference, int decimals) {
        String number = format.number(difference, decimals);
        return difference > 0 && !number.equals(format.number(0, decimals)) ? "+" + number : number;
    }
}
