package dev.hearsay.extract.attribution;

import dev.hearsay.extract.text.Sentence;
import java.util.List;
import java.util.Locale;

/** The tokens of a whole text, numbered through, with the trees of its sentences; for rules that cross sentences. */
final class Tokens {

    /** Where a token has no head. */
    static final int NONE = -1;

    private final String text;
    private final int size;
    private final int[] start;
    private final int[] end;
    private final int[] sentence;
    private final int[] paragraph;
    private final int[] head;
    private final String[] lower;
    private final String[] lemma;
    private final String[] tag;
    private final String[] relation;
    private final int[] sentenceStart;
    private final DependencyTree tree;

    Tokens(String text, List<Sentence> sentences) {
        this.text = text;
        size = sentences.stream().mapToInt(Sentence::size).sum();
        start = new int[size];
        end = new int[size];
        sentence = new int[size];
        paragraph = new int[size];
        head = new int[size];
        lower = new String[size];
        lemma = new String[size];
        tag = new String[size];
        relation = new String[size];
        sentenceStart = new int[sentences.size() + 1];
        fill(sentences);
        tree = new DependencyTree(head);
    }

    private void fill(List<Sentence> sentences) {
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence from = sentences.get(s);
            sentenceStart[s] = at;
            for (int i = 0; i < from.size(); i++) {
                copy(from, i, at + i, s, at);
            }
            at += from.size();
        }
        sentenceStart[sentences.size()] = at;
        for (int i = 1; i + 1 < size; i++) {
            tag[i] = isSurname(i) ? "NNP" : endsWithWhatShows(i) ? "VBP" : tag[i];
        }
    }

    /** "Omar Said said": a capitalised verb between a name and a finite verb is the rest of the name. */
    private boolean isSurname(int i) {
        boolean named =
                isVerb(i) && isUpper(i) && isName(i - 1) && isUpper(i - 1) && sentence[i - 1] == sentence[i + 1];
        return named && !isUpper(i + 1) && isFinite(i + 1);
    }

    /** "…, documents obtained by the Gazette show.": the last word of such a sentence is no noun. */
    private boolean endsWithWhatShows(int i) {
        boolean last = isNoun(i) && lemma[i].equals("show") && i + 2 == sentenceStart[sentence[i] + 1];
        boolean by = false;
        int k = i - 1;
        while (last && isUpper(i - 1) && k > sentenceStart[sentence[i]] && !lower[k].equals(",")) {
            by |= lower[k].equals("by");
            k--;
        }
        return by && lower[k].equals(",");
    }

    private void copy(Sentence from, int i, int to, int s, int offset) {
        start[to] = from.start(i);
        end[to] = from.end(i);
        sentence[to] = s;
        paragraph[to] = from.paragraph();
        head[to] = from.head(i) == Sentence.ROOT ? NONE : offset + from.head(i);
        lower[to] = plain(from.word(i));
        lemma[to] = from.lemma(i).toLowerCase(Locale.ROOT);
        tag[to] = from.tag(i);
        relation[to] = from.relation(i);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return start[i];
    }

    int end(int i) {
        return end[i];
    }

    int sentence(int i) {
        return sentence[i];
    }

    int sentenceFirst(int i) {
        return sentenceStart[sentence[i]];
    }

    int sentenceAfter(int i) {
        return sentenceStart[sentence[i] + 1];
    }

    boolean startsSentence(int i) {
        return sentenceStart[sentence[i]] == i;
    }

    int paragraph(int i) {
        return paragraph[i];
    }

    boolean startsParagraph(int i) {
        return i == 0 || paragraph[i - 1] != paragraph[i];
    }

    /** {@return the first token from a given one on that starts a paragraph; the number of tokens if none does} */
    int paragraphFrom(int i) {
        int at = i;
        while (at < size && !startsParagraph(at)) {
            at++;
        }
        return at;
    }

    boolean endsParagraph(int i) {
        return i + 1 == size || paragraph[i + 1] != paragraph[i];
    }

    int head(int i) {
        return head[i];
    }

    String lower(int i) {
        return lower[i];
    }

    String word(int i) {
        return text.substring(start[i], end[i]);
    }

    String lemma(int i) {
        return lemma[i];
    }

    String tag(int i) {
        return tag[i];
    }

    String relation(int i) {
        return relation[i];
    }

    int childCount(int i) {
        return tree.childCount(i);
    }

    int child(int i, int k) {
        return tree.child(i, k);
    }

    /** {@return the first token of the subtree under a token} */
    int left(int i) {
        return tree.left(i);
    }

    /** {@return the last token of the subtree under a token} */
    int right(int i) {
        return tree.right(i);
    }

    boolean is(int i, String word) {
        return i >= 0 && i < size && lower[i].equals(word);
    }

    boolean isWord(int i) {
        return Character.isLetterOrDigit(text.charAt(start[i])) || Character.isLetterOrDigit(text.charAt(end[i] - 1));
    }

    boolean isUpper(int i) {
        return Character.isUpperCase(text.charAt(start[i]));
    }

    boolean isVerb(int i) {
        return tag[i].startsWith("VB");
    }

    boolean isNoun(int i) {
        return tag[i].equals("NN") || tag[i].equals("NNS");
    }

    boolean isName(int i) {
        return tag[i].startsWith("NNP");
    }

    boolean isAdjective(int i) {
        return tag[i].startsWith("JJ");
    }

    boolean isAdverb(int i) {
        return tag[i].startsWith("RB");
    }

    boolean isNominal(int i) {
        return tag[i].startsWith("NN") || tag[i].equals("PRP") || tag[i].equals("CD") || tag[i].startsWith("W");
    }

    /** {@return whether a "daily" or "weekly" behind a name is a paper; taggers take it for the adverb} */
    boolean isPeriodical(int i) {
        boolean inside = i > 0 && i + 1 < size;
        boolean named = inside && (isName(i - 1) || isNoun(i - 1) || (is(i - 1, "the") && isVerb(i + 1)));
        return named && (is(i, "daily") || is(i, "weekly") || is(i, "monthly"));
    }

    boolean isDeterminer(int i) {
        return tag[i].equals("DT") || tag[i].endsWith("P$") || tag[i].equals("PDT");
    }

    /** {@return whether a token can open a noun phrase} */
    boolean startsNounPhrase(int i) {
        return isNominal(i) || isDeterminer(i) || isAdjective(i);
    }

    /** {@return whether a token can stand inside a noun phrase} */
    boolean inNounPhrase(int i) {
        return startsNounPhrase(i) || tag[i].equals("POS");
    }

    boolean isFinite(int i) {
        return tag[i].equals("MD") || tag[i].equals("VBD") || tag[i].equals("VBZ") || tag[i].equals("VBP");
    }

    /**
     * {@return whether a token is a finite verb, also one that the tagger takes for a participle, "the storm killed
     * two", "homes lost power", or for no verb at all: "most voters back it"}
     */
    boolean isPredicate(int i) {
        boolean object = childWith(i, "obj") > i;
        boolean subject = childWith(i, "nsubj") >= 0;
        boolean participle = tag[i].equals("VBN") && childWith(i, "aux") < 0 && childWith(i, "aux:pass") < 0;
        boolean disguised = participle && (subject || (object && i > 0 && isNominal(i - 1)));
        return isFinite(i) || disguised || (subject && object && !isVerb(i));
    }

    boolean relationStarts(int i, String prefix) {
        return relation[i].startsWith(prefix);
    }

    /** {@return the first child with a relation, or {@link #NONE}} */
    int childWith(int i, String name) {
        for (int k = 0; k < childCount(i); k++) {
            if (relation[child(i, k)].equals(name)) {
                return child(i, k);
            }
        }
        return NONE;
    }

    /** {@return the first subject of a predicate, or {@link #NONE}} */
    int subject(int predicate) {
        for (int k = 0; k < childCount(predicate); k++) {
            if (relationStarts(child(predicate, k), "nsubj")) {
                return child(predicate, k);
            }
        }
        return NONE;
    }
}
