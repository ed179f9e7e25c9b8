package dev.hearsay.extract.attribution;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import dev.hearsay.core.Span;
import dev.hearsay.extract.attribution.Speaker.Kind;
import dev.hearsay.extract.text.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the sources of one text: surnames to full names, pronouns and roles ("the minister") to the last one they
 * fit, places to the governments that sit there, the unnamed to a name the same text gives for the same role.
 *
 * <p>A backward search by kind, number and gender after Hobbs (1978) and Lappin and Leass (1994), reduced to what
 * sources need: other sources before other names, the nearest first. Time is linear in the text for each mention.
 */
public final class SpeakerResolver {

    private static final int LOOK_BACK = 50;
    private static final double BY_SURNAME = 0.95;
    private static final double BY_ROLE = 0.75;
    private static final double BY_PRONOUN = 0.7;
    private static final double BY_LATER_NAME = 0.6;
    private static final ImmutableSet<String> TITLES = ImmutableSet.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "sir",
            "lord",
            "lady",
            "president",
            "minister",
            "premier",
            "chancellor",
            "secretary",
            "senator",
            "sen.",
            "rep.",
            "gov.",
            "governor",
            "mayor",
            "general",
            "gen.",
            "colonel",
            "col.",
            "admiral",
            "captain",
            "prince",
            "king",
            "queen",
            "pope",
            "judge",
            "justice",
            "spokesman",
            "spokeswoman",
            "ambassador",
            "prime",
            "foreign",
            "defense",
            "defence",
            "vice",
            "professor",
            "prof.",
            "representative",
            "speaker",
            "attache",
            "press",
            "deputy");
    private static final ImmutableSet<String> ORGANIZATIONS = ImmutableSet.of(
            "ministry",
            "department",
            "council",
            "committee",
            "commission",
            "party",
            "agency",
            "bank",
            "union",
            "court",
            "parliament",
            "congress",
            "senate",
            "house",
            "government",
            "university",
            "institute",
            "company",
            "group",
            "association",
            "office",
            "bureau",
            "police",
            "army",
            "command",
            "nations",
            "inc.",
            "inc",
            "corp.",
            "corp",
            "ltd",
            "fund",
            "organization",
            "organisation",
            "alliance",
            "league",
            "front",
            "movement",
            "board",
            "embassy",
            "center",
            "centre",
            "foundation",
            "administration",
            "kremlin",
            "nato",
            "eu",
            "un",
            "imf");
    private static final ImmutableSet<String> MALE =
            ImmutableSet.of("mr", "mr.", "sir", "lord", "king", "prince", "spokesman");
    private static final ImmutableSet<String> FEMALE =
            ImmutableSet.of("mrs", "mrs.", "ms", "ms.", "lady", "queen", "spokeswoman");

    private final Tokens tokens;
    private final Nouns nouns;
    private final Circumstances press;
    private final ImmutableMap<String, String> principals;
    /** Full names by their last word, and by the role beside them. */
    private final Map<String, String> bySurname = new HashMap<>();

    private final Map<String, TreeMap<Integer, String>> byRole = new HashMap<>();
    private final Map<String, Boolean> female = new HashMap<>();
    private final List<Speaker> resolved = new ArrayList<>();

    private SpeakerResolver(Tokens tokens) {
        this.tokens = tokens;
        nouns = Nouns.english();
        press = new Circumstances(tokens);
        principals = principals();
        collectNames();
    }

    private static ImmutableMap<String, String> principals() {
        try {
            String file = Resources.toString(
                    Resources.getResource(SpeakerResolver.class, "metonyms.txt"), StandardCharsets.UTF_8);
            ImmutableMap.Builder<String, String> found = ImmutableMap.builder();
            for (String line :
                    Splitter.on('\n').trimResults().omitEmptyStrings().split(file)) {
                if (!line.startsWith("#")) {
                    List<String> sides = Splitter.on('=').trimResults().splitToList(line);
                    found.put(sides.get(0), sides.get(1));
                }
            }
            return found.buildOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return whom each mention stands for; mentions in which no word stands are left out}
     *
     * @param text the text
     * @param sentences its sentences, as an analyser returns them
     * @param mentions the sources' spans, such as {@link AttributionReading#links()}, in any order
     */
    public static ImmutableMap<Span, Speaker> resolve(
            String text, List<Sentence> sentences, Collection<Span> mentions) {
        SpeakerResolver resolver = new SpeakerResolver(new Tokens(text, sentences));
        ImmutableMap.Builder<Span, Speaker> speakers = ImmutableMap.builder();
        for (Span mention : new TreeSet<>(mentions)) {
            Speaker speaker = resolver.speaker(mention);
            if (speaker != null) {
                resolver.resolved.add(speaker);
                speakers.put(mention, speaker);
            }
        }
        return speakers.buildOrThrow();
    }

    // ---------------------------------------------------------------- names of the text

    private void collectNames() {
        int i = 0;
        while (i < tokens.size()) {
            int end = nameEnd(i);
            if (end > i) {
                collect(i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < tokens.size() && tokens.isName(end) && tokens.sentence(end) == tokens.sentence(from)) {
            end++;
        }
        return end;
    }

    private void collect(int from, int end) {
        int first = from;
        while (first < end && TITLES.contains(tokens.lower(first))) {
            first++;
        }
        if (first == end) {
            return;
        }
        String name = words(first, end);
        String surname = tokens.lower(end - 1);
        boolean fuller = end - first > 1 && !isOrganization(end - 1);
        if (fuller) {
            bySurname.putIfAbsent(surname, name);
        }
        gender(from, first, surname);
        if (!isOrganization(end - 1) && (fuller || bySurname.containsKey(surname))) {
            roles(from, first, end, bySurname.getOrDefault(surname, name));
        }
    }

    private void gender(int from, int first, String surname) {
        for (int i = Math.max(0, from - 1); i < first; i++) {
            if (MALE.contains(tokens.lower(i)) || FEMALE.contains(tokens.lower(i))) {
                female.put(surname, FEMALE.contains(tokens.lower(i)));
            }
        }
    }

    /** "Foreign Minister Anna Berg", "Berg, the minister": the role before a name and the one beside it. */
    private void roles(int from, int first, int end, String name) {
        int before = first - 1;
        if (before >= 0
                && (before >= from || tokens.isNoun(before))
                && tokens.sentence(before) == tokens.sentence(first)) {
            role(tokens.lemma(before), end, name);
        }
        int last = Math.min(tokens.sentenceAfter(end - 1), end + 8);
        for (int i = end; i < last && tokens.is(end, ","); i++) {
            boolean person = tokens.isNoun(i) && nouns.sort(tokens.lemma(i)) == Nouns.Sort.PERSON;
            if (person) {
                role(tokens.lemma(i), end, name);
                return;
            }
        }
    }

    private void role(String lemma, int at, String name) {
        byRole.computeIfAbsent(lemma, l -> new TreeMap<>()).put(at, name);
    }

    // ---------------------------------------------------------------- mentions

    private @Nullable Speaker speaker(Span mention) {
        int from = firstToken(mention.start());
        int to = from;
        while (to < tokens.size() && tokens.start(to) < mention.end()) {
            to++;
        }
        if (from >= to) {
            return null;
        }
        int head = head(from, to);
        String tag = tokens.tag(head);
        if (tag.startsWith("PRP") || tag.startsWith("W")) {
            return pronoun(mention, head);
        }
        if (press.isPressName(new Argument(Argument.Role.SUBJECT, "", head, head, head + 1))) {
            return new Speaker(mention, Kind.OUTLET, withoutArticle(from, to), false, Optional.empty(), 1);
        }
        int name = lastName(from, to);
        return name >= 0 && (tokens.isName(head) || apposed(head, name))
                ? named(mention, from, name)
                : described(mention, from, to, head);
    }

    private int firstToken(int start) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.end(middle) > start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int head(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean top = tokens.head(i) < from || tokens.head(i) >= to;
            if (top && (tokens.isNominal(i) || tokens.isDeterminer(i))) {
                return i;
            }
        }
        return from;
    }

    /** {@return the last token of the first name before any comma, or {@link Tokens#NONE}} */
    private int lastName(int from, int to) {
        int last = Tokens.NONE;
        for (int i = from; i < to && !tokens.is(i, ","); i++) {
            if (tokens.isName(i) && (last < 0 || last == i - 1 || TITLES.contains(tokens.lower(last)))) {
                last = i;
            }
        }
        return last;
    }

    private boolean apposed(int head, int name) {
        return tokens.head(name) == head
                && (tokens.relationStarts(name, "flat") || tokens.relationStarts(name, "appos"));
    }

    private Speaker named(Span mention, int from, int name) {
        int first = name;
        while (first > from && tokens.isName(first - 1)) {
            first--;
        }
        String whole = words(first, name + 1);
        int given = first;
        while (given < name && TITLES.contains(tokens.lower(given))) {
            given++;
        }
        String principal = principals.get(whole);
        Argument words = new Argument(Argument.Role.SUBJECT, "", name, first, name + 1);
        if (principal != null || isOrganization(name)) {
            return new Speaker(mention, Kind.ORGANIZATION, whole, false, Optional.ofNullable(principal), 1);
        }
        if (press.isPressName(words)) {
            return new Speaker(mention, Kind.OUTLET, whole, false, Optional.empty(), 1);
        }
        String surname = tokens.lower(name);
        boolean alone = given == name && bySurname.containsKey(surname);
        String full = alone ? bySurname.getOrDefault(surname, whole) : words(given, name + 1);
        double sure = full.equals(words(given, name + 1)) ? 1 : BY_SURNAME;
        return new Speaker(mention, Kind.PERSON, full, false, Optional.empty(), sure);
    }

    private Speaker pronoun(Span mention, int head) {
        boolean plural = tokens.is(head, "they") || tokens.is(head, "their") || tokens.is(head, "we");
        boolean thing = tokens.is(head, "it") || tokens.is(head, "its") || tokens.is(head, "which");
        for (int i = resolved.size() - 1; i >= Math.max(0, resolved.size() - LOOK_BACK); i--) {
            Speaker before = resolved.get(i);
            boolean human = before.kind() == Kind.PERSON || (before.kind() == Kind.UNNAMED && !before.group());
            boolean fits = plural ? before.group() || !human : thing ? !human : human && genderFits(before, head);
            if (fits) {
                return new Speaker(
                        mention, before.kind(), before.name(), before.group(), before.principal(), BY_PRONOUN);
            }
        }
        return unnamed(mention, words(head, head + 1), plural, Optional.empty());
    }

    private boolean genderFits(Speaker speaker, int pronoun) {
        String surname =
                speaker.name().substring(speaker.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean she = tokens.is(pronoun, "she") || tokens.is(pronoun, "her");
        boolean he = tokens.is(pronoun, "he") || tokens.is(pronoun, "his") || tokens.is(pronoun, "him");
        Boolean known = female.get(surname);
        boolean fits = known == null || (!she && !he) || known == she;
        if (fits && known == null && (she || he) && speaker.kind() == Kind.PERSON) {
            female.put(surname, she);
        }
        return fits;
    }

    /** A role: the name that bears it before, or after in the same text; else nobody the text names. */
    private Speaker described(Span mention, int from, int to, int head) {
        String lemma = tokens.lemma(head);
        boolean group = tokens.tag(head).equals("NNS");
        if (nouns.sort(lemma) == Nouns.Sort.GROUP || ORGANIZATIONS.contains(lemma)) {
            return new Speaker(mention, Kind.ORGANIZATION, words(from, to), false, affiliation(head), 1);
        }
        TreeMap<Integer, String> names = byRole.getOrDefault(lemma, new TreeMap<>());
        boolean definite = tokens.is(from, "the") || tokens.tag(from).equals("PRP$");
        Map.Entry<Integer, String> before = names.floorEntry(from);
        if (definite && !group && before != null) {
            return new Speaker(mention, Kind.PERSON, before.getValue(), false, Optional.empty(), BY_ROLE);
        }
        Map.Entry<Integer, String> after = names.ceilingEntry(to);
        boolean near = after != null && tokens.paragraph(after.getKey() - 1) - tokens.paragraph(from) <= 4;
        if (!group && near) {
            return new Speaker(mention, Kind.PERSON, after.getValue(), false, affiliation(head), BY_LATER_NAME);
        }
        return unnamed(mention, words(from, to), group, affiliation(head));
    }

    private static Speaker unnamed(Span mention, String description, boolean group, Optional<String> affiliation) {
        return new Speaker(mention, Kind.UNNAMED, description, group, affiliation, 1);
    }

    /** "a spokesman for the Foreign Ministry", "the ministry's spokeswoman", "Kremlin aide". */
    private Optional<String> affiliation(int head) {
        for (int k = 0; k < tokens.childCount(head); k++) {
            int child = tokens.child(head, k);
            String relation = tokens.relation(child);
            if (relation.equals("nmod") || relation.equals("nmod:poss")) {
                int from = tokens.left(child);
                int at = tokens.childWith(child, "case");
                int to = at > child ? at : tokens.right(child) + 1;
                return Optional.of(words(at >= 0 && at < child ? at + 1 : from, to));
            }
            if (relation.equals("compound") && tokens.isName(child)) {
                return Optional.of(words(child, child + 1));
            }
        }
        return Optional.empty();
    }

    private String withoutArticle(int from, int to) {
        boolean article = tokens.is(from, "the") && to - from > 1;
        return words(article ? from + 1 : from, to);
    }

    private boolean isOrganization(int token) {
        return ORGANIZATIONS.contains(tokens.lower(token));
    }

    private String words(int from, int to) {
        return tokens.text().substring(tokens.start(from), tokens.end(to - 1));
    }
}
