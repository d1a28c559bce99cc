package dk.bip.model.json;

import dk.bip.core.caseworker.Conversation;

/** Conversations, held or missed. */
final class ConversationCodec {

    static final EventCodec<Conversation> EVENT = new EventCodec<>(
            Conversation.KIND,
            RecordingFields.add(Fields.<Conversation>of("conversation")
                            .field("date", Kind.DATE, Conversation::date)
                            .field("mode", Kind.code(Conversation.Mode.class), Conversation::mode)
                            .field("attendance", Kind.code(Conversation.Attendance.class), Conversation::attendance))
                    .read(in -> RecordingFields.read(
                            Conversation.of(
                                    in.at("date").date(),
                                    in.at("mode").code(Conversation.Mode::ofCode),
                                    in.at("attendance").code(Conversation.Attendance::ofCode)),
                            in)),
            KeyPart.of("mode", Conversation.Mode.class, Conversation.Mode::ofCode));

    private ConversationCodec() {}
}
