package dk.bip.core.casefile;

import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.internal.SerialParts;
import java.util.Optional;

/** What a stream holds of a background field: the code of a built-in one, or every part of one of a user's own. */
final class StoredField {

    private StoredField() {}

    static Object[] parts(BackgroundField field) {
        if (field.isBuiltIn()) {
            return new Object[] {field.code(), null, null, null, null, null, null, null, null, null, null};
        }
        return new Object[] {
            field.code(),
            field.kind(),
            field.label(),
            field.sensitivity(),
            field.minimum().orElse(0),
            field.maximum().orElse(0),
            field.isWhole(),
            field.unit().orElse(null),
            field.options(),
            field.options().stream().map(field::optionLabel).toList(),
            field.ageLimitMonths().isPresent() ? field.ageLimitMonths().getAsInt() : null
        };
    }

    /** Makes a field of a user's own from the parts behind its code. */
    static BackgroundField own(String code, SerialParts parts) {
        BackgroundField.Kind kind = parts.next(BackgroundField.Kind.class);
        Text label = parts.next(Text.class);
        Sensitivity sensitivity = parts.next(Sensitivity.class);
        double minimum = parts.number();
        double maximum = parts.number();
        BackgroundField.Builder builder = switch (kind) {
            case QUANTITY -> BackgroundField.quantity(code, label, sensitivity, minimum, maximum);
            case YES_NO -> BackgroundField.yesNo(code, label, sensitivity);
            case CHOICE -> BackgroundField.choice(code, label, sensitivity);
        };
        if (parts.flag()) {
            builder.whole();
        }
        Optional.ofNullable(parts.nextOrNull(Text.class)).ifPresent(builder::unit);
        parts.map(Text.class).forEach(builder::option);
        Optional.ofNullable(parts.nextOrNull(Integer.class)).ifPresent(builder::ageLimitMonths);
        return builder.build();
    }
}
