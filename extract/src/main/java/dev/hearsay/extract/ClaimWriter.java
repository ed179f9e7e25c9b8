package dev.hearsay.extract;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.hearsay.core.Basis;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.Person;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.Quantity;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.extract.attribution.AttributionReading;
import dev.hearsay.extract.attribution.QuotedSentence;
import dev.hearsay.extract.source.SourceResolver;
import dev.hearsay.extract.text.Sentence;
import dev.hearsay.extract.time.TimeExpression;
import dev.hearsay.extract.time.TimeExpressions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes the claim that the content of an attribution makes. */
final class ClaimWriter {
    private static final int SHORTEST_CLAIM = 12;
    private static final CharMatcher QUOTES = CharMatcher.anyOf("\"“”„«»‘`");
    private static final CharMatcher ENDS = CharMatcher.anyOf(",;:.-–— ").or(CharMatcher.whitespace());
    private static final Pattern LEADING = Pattern.compile("^(?:that|whether|if)\\s+", Pattern.CASE_INSENSITIVE);
    static final Pattern NEGATORS =
            Pattern.compile("\\b(?:not|never|no longer|neither|cannot)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WILL = Pattern.compile("\\b(?:will|would|shall)\\b|['’]ll\\b");
    private static final Pattern NORM =
            Pattern.compile("\\b(?:must|should|ought|ha(?:ve|s) to|need to|unacceptable|wrong|right)\\b");
    private static final ImmutableSet<String> SELF = ImmutableSet.of("we", "i", "our", "my");
    private static final ImmutableSet<String> BACK = ImmutableSet.of("it", "he", "she", "they");

    private final Document document;
    private final TextParts parts;
    private final ToldActs acts;
    private final SourceResolver sources;
    private final Doers doers;

    ClaimWriter(Document document, List<Sentence> sentences, SourceResolver sources) {
        this.document = document;
        parts = new TextParts(document.text(), sentences);
        acts = new ToldActs(parts);
        this.sources = sources;
        this.doers = new Doers(sentences, sources);
    }

    ToldActs acts() {
        return acts;
    }

    /** The content as a whole, or cut by sentences where the speaker is quoted over several. */
    ImmutableList<ImmutableList<Span>> pieces(AttributionReading reading) {
        ImmutableList<Span> content = reading.spans().content();
        if (reading.form() != QuoteForm.DIRECT) {
            return ImmutableList.of(content);
        }
        Map<Integer, List<Span>> bySentence = new TreeMap<>();
        for (Span span : content) {
            for (Sentence sentence : parts.sentences(span)) {
                bySentence
                        .computeIfAbsent(sentence.start(), start -> new ArrayList<>())
                        .add(new Span(Math.max(span.start(), sentence.start()), Math.min(span.end(), sentence.end())));
            }
        }
        boolean whole = bySentence.size() < 2
                || bySentence.values().stream().anyMatch(spans -> wording(spans).length() < SHORTEST_CLAIM);
        return whole
                ? ImmutableList.of(content)
                : bySentence.values().stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }

    Claim write(AttributionReading reading, ImmutableList<Span> content, Optional<Source> origin) {
        boolean act = acts.tells(reading, content);
        String wording = act ? told(reading, content) : wording(content);
        Optional<QuotedSentence> sentence = sentence(reading, content);
        Polarity told = sentence.map(QuotedSentence::polarity).orElse(reading.polarity());
        Polarity polarity = act ? Polarity.POSITIVE : told;
        boolean takenBack = acts.takenBack(reading, content).isPresent();
        Optional<Source> actor = takenBack ? origin.map(Source::lastPrincipal) : actor(reading, content, origin);
        ClaimKind kind =
                takenBack ? ClaimKind.POSITION : conditioned(kind(reading, content, wording, sentence), content);
        Claim.Builder claim = Claim.builder()
                .wording(wording)
                .polarity(polarity)
                .kind(ownFuture(kind, wording, actor, origin) ? ClaimKind.PLEDGE : kind)
                .time(time(content))
                .addAllQuantities(quantities(content))
                .actor(actor);
        if (polarity == Polarity.NEGATIVE) {
            claim.proposition(withoutNegation(wording));
        }
        return claim.build();
    }

    /** "Norway will deliver", said by its minister: what one's own side will do is no forecast. */
    private static boolean ownFuture(ClaimKind kind, String wording, Optional<Source> actor, Optional<Source> origin) {
        boolean own = actor.isPresent()
                && actor.map(Source::id)
                        .equals(origin.map(Source::lastPrincipal).map(Source::id));
        return kind == ClaimKind.FORECAST && own && WILL.matcher(wording).find();
    }

    /** What begins with its condition is asserted on it only. */
    private ClaimKind conditioned(ClaimKind kind, ImmutableList<Span> content) {
        boolean asserted = kind == ClaimKind.FACT || kind == ClaimKind.PLEDGE;
        return asserted && opensWithCondition(content.get(0)) ? ClaimKind.HYPOTHETICAL : kind;
    }

    /** The sentence of a longer quotation that a part of the content is. */
    private static Optional<QuotedSentence> sentence(AttributionReading reading, ImmutableList<Span> content) {
        return content.equals(reading.spans().content())
                ? Optional.empty()
                : reading.sentences().stream()
                        .filter(sentence -> sentence.start() <= content.get(0).start())
                        .reduce((earlier, later) -> later);
    }

    /** Nobody at all makes it talk that is passed on; what else a rumour's teller says is the teller's own. */
    private static ClaimKind kind(
            AttributionReading reading,
            ImmutableList<Span> content,
            String wording,
            Optional<QuotedSentence> sentence) {
        boolean nobodys = reading.links().isEmpty() && !reading.byAuthor();
        boolean first =
                content.get(0).start() == reading.spans().content().get(0).start();
        if (nobodys) {
            return ClaimKind.RUMOUR;
        }
        if (first || reading.kind() != ClaimKind.RUMOUR) {
            return sentence.map(QuotedSentence::kind).orElse(reading.kind());
        }
        return NORM.matcher(wording).find() ? ClaimKind.EVALUATION : ClaimKind.FACT;
    }

    private String told(AttributionReading reading, ImmutableList<Span> content) {
        return acts.takenBack(reading, content)
                .map(span -> wording(ImmutableList.of(span)))
                .orElseGet(() -> inOrder(reading.spans().cue(), acts.negatorBetween(reading, content), content));
    }

    /** The act in the words of the text: "sees that as a threat", "Berg appeared to hesitate". */
    private String inOrder(ImmutableList<Span> cue, Optional<Span> negator, ImmutableList<Span> content) {
        ImmutableList<Span> spans = Streams.concat(cue.stream(), negator.stream(), content.stream())
                .sorted(Comparator.comparingInt(Span::start))
                .collect(ImmutableList.toImmutableList());
        String bare = ENDS.trimFrom(QUOTES.removeFrom(parts.words(spans)));
        return bare.isBlank() ? parts.words(spans) : bare;
    }

    private String wording(List<Span> content) {
        String line = parts.words(content);
        String whole = ENDS.trimFrom(QUOTES.removeFrom(line));
        String bare = opensWithCondition(content.get(0))
                ? whole
                : LEADING.matcher(whole).replaceFirst("");
        return bare.isBlank() ? line : bare;
    }

    /**
     * Whether it begins with the "if" of a condition, which belongs to what is said; that of a question does not, nor
     * opens it a quotation.
     */
    private boolean opensWithCondition(Span content) {
        boolean quoted = false;
        for (Sentence sentence : parts.sentences(content)) {
            for (int i = 0; i < sentence.size(); i++) {
                boolean inside = TextParts.inside(sentence, i, content);
                boolean mark = QUOTES.matchesAllOf(sentence.word(i));
                if (inside && !mark) {
                    int clause = sentence.head(i);
                    int governor = clause < 0 ? clause : sentence.head(clause);
                    return sentence.word(i).equalsIgnoreCase("if")
                            && (quoted || governor < 0 || TextParts.inside(sentence, governor, content));
                }
                quoted |= inside;
            }
        }
        return false;
    }

    private static String withoutNegation(String wording) {
        String positive = NEGATORS.matcher(wording.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String line = ENDS.trimFrom(CharMatcher.whitespace().trimAndCollapseFrom(positive, ' '));
        return line.isEmpty() ? wording : line;
    }

    private TemporalExtent time(ImmutableList<Span> content) {
        return content.stream()
                .flatMap(span -> TimeExpressions.find(document.text(), span, document.published()).stream())
                .map(TimeExpression::extent)
                .filter(TemporalExtent::known)
                .findFirst()
                .orElse(TemporalExtent.unknown());
    }

    private ImmutableList<Quantity> quantities(ImmutableList<Span> content) {
        return content.stream()
                .flatMap(span ->
                        parts.sentences(span).stream().flatMap(sentence -> Quantities.in(sentence, span).stream()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whose act or state the first clause tells of: its subject, where that is a known party. */
    private Optional<Source> actor(AttributionReading reading, ImmutableList<Span> content, Optional<Source> origin) {
        Span first = content.get(0);
        return parts.sentences(first).stream()
                .findFirst()
                .flatMap(sentence -> subject(sentence, first).flatMap(token -> doer(sentence, token, reading, origin)));
    }

    private Optional<Source> doer(Sentence sentence, int subject, AttributionReading reading, Optional<Source> origin) {
        return sentence.relation(subject).equals("nsubj:pass")
                ? doers.ofPassive(sentence, subject)
                : actor(sentence, subject, reading, origin);
    }

    private static Optional<Integer> subject(Sentence sentence, Span content) {
        for (int i = 0; i < sentence.size(); i++) {
            if (TextParts.inside(sentence, i, content) && sentence.relation(i).startsWith("nsubj")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** In one's own words "he" is somebody else; and what one saw or heard is no deed of one's own. */
    private Optional<Source> actor(Sentence sentence, int token, AttributionReading reading, Optional<Source> origin) {
        String word = sentence.word(token).toLowerCase(Locale.ROOT);
        boolean perceived = reading.basis() == Basis.SAW || reading.basis() == Basis.HEARD;
        boolean other = reading.form() == QuoteForm.DIRECT && BACK.contains(word);
        if (other || (perceived && (SELF.contains(word) || BACK.contains(word)))) {
            return Optional.empty();
        }
        if (SELF.contains(word)) {
            return origin.map(Source::lastPrincipal);
        }
        if (BACK.contains(word)) {
            return origin.filter(o -> word.equals("it") ? !isPerson(o) : isPerson(o) && sources.fits(o, word))
                    .map(Source::lastPrincipal);
        }
        return sources.actor(sentence, token);
    }

    private static boolean isPerson(Source source) {
        return source instanceof Person;
    }
}
