package dev.hearsay.extract.relate;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Person;
import java.util.regex.Pattern;

/** "If the council agrees, we will build a school": who says so promises, on a condition. */
final class Conditions {
    private static final String WILL =
            "(?:(?:will|would|shall)|['’]ll|['’]d) (?:not |never |also |then )?(?!(?:be|have|know|need|like|want|see|take)\\b)\\w";
    private static final String IF = "\\b(?:if|unless|provided|as long as|once|should)\\b";
    private static final Pattern OF_A_PERSON = promise("I|we|he|she");
    private static final Pattern OF_A_BODY = promise("we|it");

    private Conditions() {}

    private static Pattern promise(String subjects) {
        String clause = "(?:" + subjects + ") ?" + WILL;
        return Pattern.compile(
                "^" + IF + ".*, (?:then )?" + clause + "|^(?:" + clause + ").* " + IF, Pattern.CASE_INSENSITIVE);
    }

    /** {@return whether a statement promises an act of the speaker's own on a condition} */
    static boolean promises(PreparedStatement statement) {
        return statement.claim().kind() == ClaimKind.HYPOTHETICAL
                && statement.attribution().filter(Conditions::own).isPresent();
    }

    private static boolean own(Attribution attribution) {
        Pattern promise = attribution.chain().origin() instanceof Person ? OF_A_PERSON : OF_A_BODY;
        return promise.matcher(attribution.claim().wording()).find();
    }
}
