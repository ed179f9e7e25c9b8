package dev.hearsay.extract.attribution;

import dev.hearsay.extract.outside.SailorsCues;
import net.jqwik.api.Group;

/** The contract of lexicons, on the library's, on one from a file and on both together. */
@SuppressWarnings("ClassCanBeStatic") // jqwik wants its groups as inner classes
class CueLexiconContractTest {

    @Group
    class English extends CueLexiconContract {
        private static final CueLexicon LEXICON = CueLexicon.english();

        @Override
        CueLexicon lexicon() {
            return LEXICON;
        }

        @Override
        String verb() {
            return "say";
        }
    }

    @Group
    class FromAFile extends CueLexiconContract {
        private final CueLexicon lexicon = new SailorsCues();

        @Override
        CueLexicon lexicon() {
            return lexicon;
        }

        @Override
        String verb() {
            return "belay";
        }
    }

    @Group
    class Both extends CueLexiconContract {
        private final CueLexicon lexicon = new SailorsCues().plus(English.LEXICON);

        @Override
        CueLexicon lexicon() {
            return lexicon;
        }

        @Override
        String verb() {
            return "point out";
        }
    }
}
