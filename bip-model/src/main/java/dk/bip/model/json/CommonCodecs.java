package dk.bip.model.json;

import dk.bip.core.Language;
import dk.bip.core.Text;

/** What values of several packages are made of. */
final class CommonCodecs {

    static final ObjectCodec<Text> TEXT = ObjectCodec.of(
            (text, out) -> {
                out.text("danish", text.in(Language.DANISH));
                out.text("english", text.in(Language.ENGLISH));
            },
            in -> Text.of(in.at("danish").text(), in.at("english").text()));

    private CommonCodecs() {}
}
