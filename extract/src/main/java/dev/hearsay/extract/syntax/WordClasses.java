package dev.hearsay.extract.syntax;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/**
 * Classes of words that news syntax turns on. A rare verb of speech is parsed like a frequent one of its class, though
 * no treebank holds it.
 */
final class WordClasses {

    /** The class of all other words. */
    static final int NONE = 0;

    private static final int SPEECH = 1;
    private static final int DAY = 2;
    private static final int PERIOD = 3;
    private static final int ROLE = 4;

    private static final String VERBS = "acknowledge add admit advise affirm agree allege announce argue assert assure"
            + " attest boast believe caution claim comment complain concede conclude confess confide confirm contend"
            + " counter declare decry deny disclose divulge elaborate emphasize emphasise estimate exclaim explain fear"
            + " forecast gripe grumble hint imply indicate inform insinuate insist intimate joke lament maintain mention"
            + " muse mutter note observe opine pledge point predict proclaim promise pronounce protest quip reaffirm"
            + " reason recall recount reiterate rejoin relate remark remind reply report respond retort reveal say shout"
            + " signal snap speculate state stipulate stress suggest surmise suspect swear testify theorize threaten"
            + " tweet underline underscore urge venture vow warn whisper wonder worry";

    private static final String VERB_FORMS = "told tell tells telling said wrote write writes writing thought think"
            + " thinks thinking swore forecast ask asks asked asking knew know knows feel feels felt found find finds"
            + " showed shows show shown saw says hoped hope hopes expects expected expect argued denied denies replies"
            + " replied worried worries testified testifies implies implied decried decries relayed quipped";

    private static final String DAYS = "monday tuesday wednesday thursday friday saturday sunday january february march"
            + " april may june july august september october november december today yesterday tomorrow tonight jan."
            + " feb. aug. sept. oct. nov. dec.";

    private static final String PERIODS = "second seconds minute minutes hour hours day days week weeks month months"
            + " quarter year years decade decades century centuries morning afternoon evening night weekend summer"
            + " winter spring autumn fall";

    private static final String ROLES = "president minister secretary senator representative chancellor premier king"
            + " queen prince governor mayor ambassador general colonel admiral commander chairman chairwoman chair chief"
            + " director spokesman spokeswoman spokesperson official officials analyst analysts expert experts adviser"
            + " aide lawmaker professor judge lawyer attorney prosecutor leader head deputy envoy diplomat correspondent"
            + " reporter journalist author critic critics witness witnesses source sources founder mr. mrs. ms. dr. sen."
            + " rep. gov. gen. prof. sir lord pope bishop rev. capt. sgt. lt. col. officer candidate activist activists";

    private static final int[] KEYS = new int[1 << 12];
    private static final byte[] CLASSES = new byte[1 << 12];

    static {
        Splitter.on(' ').split(VERBS).forEach(verb -> forms(verb).forEach(form -> put(form, SPEECH)));
        Splitter.on(' ').split(VERB_FORMS).forEach(form -> put(form, SPEECH));
        Splitter.on(' ').split(DAYS).forEach(form -> put(form, DAY));
        Splitter.on(' ').split(PERIODS).forEach(form -> put(form, PERIOD));
        Splitter.on(' ').split(ROLES).forEach(form -> put(form, ROLE));
    }

    private WordClasses() {}

    private static List<String> forms(String verb) {
        List<String> forms = new ArrayList<>(List.of(verb));
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        boolean changing = verb.endsWith("y") && "aeou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        String shorter = verb.substring(0, verb.length() - 1);
        forms.add(changing ? shorter + "ied" : stem + "ed");
        forms.add(changing ? shorter + "ies" : verb + (verb.endsWith("ss") || verb.endsWith("h") ? "es" : "s"));
        forms.add(stem + "ing");
        return forms;
    }

    private static void put(String form, int wordClass) {
        int hash = WordFeatures.hash(form);
        int slot = slot(hash);
        KEYS[slot] = hash;
        CLASSES[slot] = (byte) wordClass;
    }

    private static int slot(int hash) {
        int slot = hash & (KEYS.length - 1);
        while (CLASSES[slot] != 0 && KEYS[slot] != hash) {
            slot = (slot + 1) & (KEYS.length - 1);
        }
        return slot;
    }

    /** {@return the class of a word in small letters, given its hash} */
    static int of(int lower) {
        return CLASSES[slot(lower)];
    }
}
