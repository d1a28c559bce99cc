package dk.bip.model.json;

import dk.bip.core.intervention.InterventionCategory;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.intervention.Truth;

/** Intervention types of one's own, by category or of unknown category. */
final class InterventionTypeDefinition {

    private static final ObjectCodec<InterventionType> TYPE = Fields.<InterventionType>of("interventionType")
            .field("code", Kind.matching(DefinitionKind.NAMESPACED), InterventionType::code)
            .field("label", Kind.WORDS, InterventionType::label)
            .optional("category", Kind.code(InterventionCategory.class), InterventionType::category)
            .field("atCompany", Kind.code(Truth.class), InterventionType::atCompany)
            .optional("note", Kind.WORDS, InterventionType::note)
            .read(InterventionTypeDefinition::read);

    static final DefinitionKind<InterventionType> KIND = new DefinitionKind<>(
            "interventionTypes", InterventionType::code, InterventionType.all(), DefinitionKind.NAMESPACED, TYPE);

    private InterventionTypeDefinition() {}

    private static InterventionType read(ObjectReader in) {
        InterventionType.Builder builder =
                InterventionType.builder(in.at("code").text(), in.at("label").words());
        in.optional("category").ifPresent(code -> builder.category(code.code(InterventionCategory::ofCode)));
        in.optional("note").ifPresent(note -> builder.note(note.words()));
        Truth atCompany = in.at("atCompany").code(Truth::ofCode);
        if (atCompany.isKnown()) {
            builder.atCompany(atCompany.isYes());
        } else if (in.has("category")) {
            throw in.at("atCompany").path().refuse("must be known where the category is", null);
        }
        return builder.build();
    }
}
