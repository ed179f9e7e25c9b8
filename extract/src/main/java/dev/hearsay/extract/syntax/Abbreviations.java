package dev.hearsay.extract.syntax;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/** Words that the tokenizer treats in a way of their own. */
final class Abbreviations {

    /** Titles and the like: the full stop belongs to them and a sentence never ends after them. */
    static final ImmutableSet<String> TITLES = words(
            "Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Sgt Capt Maj Adm Cmdr Cpl Pvt Rev Hon Pres Messrs"
                    + " Mme Mlle St Ste Ft Mt Supt Insp Det Amb Brig Cdr Atty Mgr Asst Assoc Vice-Adm vs viz cf");

    /** The full stop belongs to them; a sentence may end after them. */
    static final ImmutableSet<String> PLAIN = words(
            "Inc Corp Ltd Bros Jr Sr Esq etc al Jan Feb Aug Sept Oct Nov Dec Tues Thurs Dept Assn Ave Blvd approx est"
                    + " Calif Fla Mich Minn Tenn Wis Ariz Ark Colo Conn Okla Ont Que Nev Penn Kan Ky Neb Vt Md Mo Ga Va"
                    + " Univ ext esp incl yrs hrs mins Intl Natl Gov't Int'l Nat'l Ph eds");

    /** Also plain words: the full stop belongs to them before a comma, a small letter or a digit. */
    static final ImmutableSet<String> AMBIGUOUS = words(
            "Co Mass Wash Ore Miss Ala Ill Ind Pa La Tex Del Me Mon Tue Wed Thu Thur Fri Sat Sun Mar Apr Jun Jul Sep Rd"
                    + " Mont Okla Id Cal Fed Op ed Bd Hwy ca c b d");

    /** The full stop belongs to them before a number. */
    static final ImmutableSet<String> NUMBERED = words("No Nos no nos p pp vol Vol fig Fig art Art Sec sec ch Ch Res");

    /** Endings of Internet names. */
    static final ImmutableSet<String> DOMAINS = words("com org net gov edu mil int info biz tv uk us ru ua de fr eu il"
            + " sy tr cn jp in ca au nl ch se no fi dk pl cz at be es it ie nz br za co io me ai fm ly gl be news");

    /** Prefixes that keep the hyphen and what follows it, as in the English treebanks. */
    static final ImmutableSet<String> PREFIXES =
            words("e co re ex non pre pro anti post mid multi semi pan mini counter"
                    + " un sub inter intra extra ultra bi tri trans over under vice neo proto pseudo quasi");

    /** Units that are split from the digits before them. */
    static final ImmutableSet<String> UNITS =
            words("am pm bn mn tn m k km kg g cm mm mph kph ft lb lbs hz khz mhz ghz kb mb gb tb hrs hr min mins");

    /** Words with which sentences start more often than names do. */
    static final ImmutableSet<String> STARTERS = words(
            "The A An He She It They We I You This That These Those There But"
                    + " And In On At By For From With As If When While After Before Since Although Though However Meanwhile His"
                    + " Her Its Their Our My Your Some Many Most Both Last Earlier Asked According Also Or So Yet Now Then Not"
                    + " What Who Why How Where Under During Despite Until Because Once Only Such Another Other No Mr. Mrs. Ms.");

    private Abbreviations() {}

    private static ImmutableSet<String> words(String list) {
        return ImmutableSet.copyOf(Splitter.on(' ').split(list));
    }
}
