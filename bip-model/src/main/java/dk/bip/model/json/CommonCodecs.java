package dk.bip.model.json;

import dk.bip.core.Text;

/** What values of several packages are made of. */
final class CommonCodecs {

    static final ObjectCodec<Text> TEXT = ObjectCodec.of(
            (text, out) -> {
                out.text("danish", text.danish());
                out.text("english", text.english());
            },
            in -> Text.of(in.at("danish").text(), in.at("english").text()));

    private CommonCodecs() {}
}
