package dev.hearsay.extract.syntax;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/**
 * Restores the spelling of a word from which -ing, -ed, -er or -est was taken: "nam" was "name", "stopp" was "stop".
 */
final class Stems {

    private static final ImmutableSet<String> KEEP_DOUBLE =
            words("add odd egg err purr butt putt mutt inn ebb embarrass watt boycott matt ann whirr");

    private static final ImmutableSet<String> DROPPED_L = words(
            "controll compell expell propell repell excell cancell travell modell labell signall rebell fuell levell"
                    + " patroll enroll fulfill counsell marshall channell tunnell quarrell duell appall dispell impell"
                    + " totall rivall equall pedall initiall unravell shovell");

    private static final ImmutableSet<String> NO_E = words(
            "develop envelop gallop wallop gossip worship equip focus bias canvas gas visit edit limit exhibit inhibit"
                    + " prohibit credit audit merit profit exit benefit deposit inherit orbit posit solicit transit vomit"
                    + " pivot ballot riot pilot combat format murmur custom ransom fathom blossom honor favor labor"
                    + " harbor monitor sponsor anchor author tailor censor mirror doctor factor motor editor"
                    + " abandon mention question condition function caution pardon reason season station ration fashion"
                    + " cushion sanction auction petition position envision vision mission commission pension portion"
                    + " proportion audition partition summon beckon reckon poison prison person bargain ruin origin"
                    + " cabin margin muffin rumor humor armor vapor savor endeavor program stem signal equal total rival"
                    + " medal metal pedal petal council pencil stencil bedevil evil tidal ski"
                    + " buffet target market budget trumpet rocket");

    private static final ImmutableSet<String> WITH_E = words(
            "saf interven conven reconven supersed conced preced reced seced imped creat recreat procreat cit invit unit reunit ignit excit recit incit writ bit expedit rewrit complet compet"
                    + " delet obsolet adher interfer persever rever ignor explor restor implor deplor ador scor stor"
                    + " postpon phon telephon clon breath bath loath cloth sooth seeth teeth chang rang arrang exchang"
                    + " estrang aveng challeng reveng plung loung lung hing cring infring imping sing ting tast wast past"
                    + " hast chast paraphras scrupl arous hous rous eras eas ceas leas releas appeas diseas increas"
                    + " decreas purchas chas phras bas cas prais rais nois pois agre se fre fle"
                    + " ow");

    private Stems() {}

    static String complete(String stem) {
        int n = stem.length();
        if (n < 2 || !hasVowel(stem)) {
            return stem;
        }
        if (WITH_E.contains(stem)) {
            return stem + "e";
        }
        if (NO_E.contains(stem)) {
            return stem;
        }
        char last = stem.charAt(n - 1);
        if (last == stem.charAt(n - 2)) {
            return undouble(stem, last);
        }
        return endsInE(stem, n, last) ? stem + "e" : stem;
    }

    private static String undouble(String stem, char last) {
        boolean kept = "sfzeo".indexOf(last) >= 0 || KEEP_DOUBLE.contains(stem);
        if (kept || (last == 'l' && !DROPPED_L.contains(stem))) {
            return stem;
        }
        return stem.substring(0, stem.length() - 1);
    }

    private static boolean endsInE(String stem, int n, char last) {
        char before = stem.charAt(n - 2);
        boolean afterVowel = vowel(before);
        boolean afterTwo = afterVowel && n > 2 && vowel(stem.charAt(n - 3)) && !quStart(stem, n);
        return switch (last) {
            case 'c', 'v', 'u' -> true;
            case 'z' -> before != 't';
            case 's' -> before != 's' && before != 'k';
            case 'g' -> afterVowel ? !afterTwo : before == 'r' || before == 'd' || before == 'l';
            case 'l' -> afterVowel ? !afterTwo && longL(stem, before) : "bcdfgkptz".indexOf(before) >= 0;
            case 'r' -> afterVowel && !afterTwo && longR(stem, before);
            case 'n' -> afterVowel && !afterTwo && (before == 'i' || before == 'u' || syllables(stem) == 1);
            case 't' -> afterVowel && !afterTwoButI(stem, n) && (before != 'e' || syllables(stem) == 1);
            case 'd', 'b', 'k', 'm', 'p' -> afterVowel && !afterTwo && (before != 'e' || syllables(stem) == 1);
            default -> false;
        };
    }

    private static boolean longL(String stem, char before) {
        return before == 'i' || before == 'u' || before == 'o' || syllables(stem) == 1;
    }

    private static boolean longR(String stem, char before) {
        return before == 'i' || before == 'u' || before == 'a' || syllables(stem) == 1;
    }

    /** "treat" and "float" have two vowels before the t; "associat" and "evaluat" end in -ate all the same. */
    private static boolean afterTwoButI(String stem, int n) {
        if (n < 3 || !vowel(stem.charAt(n - 3)) || quStart(stem, n)) {
            return false;
        }
        char c = stem.charAt(n - 3);
        return !(stem.charAt(n - 2) == 'a' && (c == 'i' || c == 'u'));
    }

    /** {@return whether the vowel before the last letter follows "qu", where the u counts as a consonant} */
    private static boolean quStart(String stem, int n) {
        return n > 3 && stem.charAt(n - 3) == 'u' && stem.charAt(n - 4) == 'q';
    }

    private static int syllables(String stem) {
        int count = 0;
        for (int i = 0; i < stem.length(); i++) {
            boolean starts = vowel(stem.charAt(i)) && (i == 0 || !vowel(stem.charAt(i - 1)));
            count += starts ? 1 : 0;
        }
        return count;
    }

    private static boolean hasVowel(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if (vowel(stem.charAt(i)) || (stem.charAt(i) == 'y' && i > 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean vowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    private static ImmutableSet<String> words(String list) {
        return ImmutableSet.copyOf(Splitter.on(' ').split(list));
    }
}
