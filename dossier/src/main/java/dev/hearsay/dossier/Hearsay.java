package dev.hearsay.dossier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Document;
import dev.hearsay.core.Scorer;
import dev.hearsay.extract.Extractor;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.article.Reading;
import dev.hearsay.extract.relate.ClaimGrouper;
import dev.hearsay.extract.reuse.ReuseDetector;
import dev.hearsay.scoring.CredibilityScorer;
import dev.hearsay.scoring.Reliabilities;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The whole way from articles to a dossier.
 *
 * <pre>{@code
 * Dossier dossier = Hearsay.read(Path.of("articles"));
 * dossier.claims().forEach(claim -> System.out.println(ClaimTitle.of(claim) + ": " + claim.status()));
 * }</pre>
 *
 * <p>Offline: nothing is opened but what is named. The same articles give the same dossier, whatever the order and the
 * number of threads. Immutable and safe for use by several threads; making one loads models, so keep it.
 */
public final class Hearsay {
    /** The least confidence with which a relation enters a status; less sure ones are shown and change nothing. */
    public static final double SURE_ENOUGH = 0.5;

    private final ArticleReader reader;
    private final KnownOutlets outlets;
    private final DossierMaker maker;

    private Hearsay(Builder builder) {
        OutletDirectory directory = builder.outlets.orElseGet(OutletDirectory::standard);
        reader = builder.reader.orElseGet(
                () -> ArticleReader.builder().outlets(directory).build());
        outlets = new KnownOutlets(directory);
        maker = new DossierMaker(
                builder.extractor.orElseGet(
                        () -> Extractor.builder().outlets(directory).build()),
                builder.detector,
                builder.grouper.orElseGet(ClaimGrouper::english),
                builder.scorer.orElseGet(builder::standardScorer),
                builder.asOf,
                builder.threads,
                builder.progress);
    }

    /**
     * Makes a dossier of files and folders, with default settings.
     *
     * @param paths files of articles, or folders of such files
     * @return the dossier; what could not be read is among its diagnostics
     */
    public static Dossier read(Path... paths) {
        return builder().build().dossier(paths);
    }

    /** {@return a builder with default settings} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a dossier of files and folders.
     *
     * @param paths files of articles, or folders of such files
     * @return the dossier; what could not be read is among its diagnostics
     */
    public Dossier dossier(Path... paths) {
        return dossier(reader.read(Arrays.asList(paths)));
    }

    /**
     * Makes a dossier of what was read.
     *
     * @param reading documents and what went wrong in reading them
     * @return the dossier
     */
    public Dossier dossier(Reading reading) {
        return maker.make(given(reading));
    }

    /**
     * Makes a dossier of documents. An outlet of which only the name is given is that of the directory, where it is
     * known.
     *
     * @param documents the documents, each id once, in any order
     * @return the dossier
     * @throws IllegalArgumentException if two documents have one id
     */
    public Dossier dossier(Iterable<Document> documents) {
        return dossier(withoutDiagnostics(documents));
    }

    private static Reading withoutDiagnostics(Iterable<Document> documents) {
        return new Reading(ImmutableList.copyOf(documents), ImmutableList.of());
    }

    private Given given(Reading reading) {
        return Given.of(reading.documents().stream().map(outlets::in).toList(), reading.diagnostics());
    }

    /**
     * Adds documents to a dossier. But for the ids of groups, which claims keep as far as they can, this gives the
     * dossier of all of them. What did not change is not read again, unless the dossier is another's: then its articles
     * are read anew, and a credit in their markup that was met in a comparison is not known any more. All texts are
     * compared and all claims related again, so add many at once rather than one by one.
     *
     * @param dossier the dossier so far
     * @param documents further documents; one of an id already there takes its place
     * @return the dossier of all, with what changed
     * @throws IllegalArgumentException if two of the documents have one id
     */
    public DossierUpdate plus(Dossier dossier, Iterable<Document> documents) {
        return plus(dossier, withoutDiagnostics(documents));
    }

    /**
     * Adds what was read to a dossier, as {@link #plus(Dossier, Iterable)} does, with what went wrong in reading it.
     *
     * @param dossier the dossier so far
     * @param reading further documents, of which one of an id already there takes its place, and what went wrong
     * @return the dossier of all, with what changed
     * @throws IllegalArgumentException if two of the documents have one id
     */
    public DossierUpdate plus(Dossier dossier, Reading reading) {
        return maker.plus(dossier, given(reading));
    }

    /** Builds a {@link Hearsay}. */
    public static final class Builder {
        private Optional<ArticleReader> reader = Optional.empty();
        private Optional<Extractor> extractor = Optional.empty();
        private Optional<ClaimGrouper> grouper = Optional.empty();
        private ReuseDetector detector = ReuseDetector.standard();
        private Optional<OutletDirectory> outlets = Optional.empty();
        private Optional<Scorer> scorer = Optional.empty();
        private Optional<Reliabilities> reliabilities = Optional.empty();
        private Optional<LocalDate> asOf = Optional.empty();
        private int threads = 1;
        private Progress progress = Progress.NONE;

        private Builder() {}

        /**
         * Sets the outlets that are known by name: for documents given with the bare name of their outlet, and for the
         * reader and the extractor unless these are set.
         *
         * @param directory the directory; by default {@link OutletDirectory#standard}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder outlets(OutletDirectory directory) {
            this.outlets = Optional.of(directory);
            return this;
        }

        /**
         * Sets how files become documents.
         *
         * @param reader the reader; by default an {@link ArticleReader} with the directory of outlets
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder reader(ArticleReader reader) {
            this.reader = Optional.of(reader);
            return this;
        }

        /**
         * Sets how attributions are found.
         *
         * @param extractor the extractor; by default that for English, with the directory of outlets
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder extractor(Extractor extractor) {
            this.extractor = Optional.of(extractor);
            return this;
        }

        /**
         * Sets how claims are grouped and related. Positions and the ledger of pledges take the groups from it; how the
         * statements of one side move one another is always read by the library's own classifier.
         *
         * @param grouper the grouper; by default {@link ClaimGrouper#english}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder grouper(ClaimGrouper grouper) {
            this.grouper = Optional.of(grouper);
            return this;
        }

        /**
         * Sets how reused text is found.
         *
         * @param detector the detector; by default {@link ReuseDetector#standard}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder reuse(ReuseDetector detector) {
            this.detector = detector;
            return this;
        }

        /**
         * Grades sources: facts whose origins are graded get a probability, as of the date set.
         *
         * @param reliabilities the grades; by default none
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder reliabilities(Reliabilities reliabilities) {
            this.reliabilities = Optional.of(reliabilities);
            return this;
        }

        /**
         * Sets how claims are assessed. For grades alone, {@link #reliabilities} is enough. A scorer is not told the
         * {@linkplain #asOf date}: one of your own must know it.
         *
         * @param scorer the scorer; by default a {@link CredibilityScorer} with the grades and as of the date set
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder scorer(Scorer scorer) {
            this.scorer = Optional.of(scorer);
            return this;
        }

        private Scorer standardScorer() {
            CredibilityScorer.Builder standard = CredibilityScorer.builder();
            reliabilities.ifPresent(standard::reliabilities);
            asOf.ifPresent(standard::asOf);
            return standard.build();
        }

        /**
         * Sets the date as of which it is asked what each side has said and which pledges are overdue: what was surely
         * said later is left out. A {@linkplain #scorer scorer that is set} must have the same date.
         *
         * @param date the date; by default everything counts, and no pledge is overdue
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder asOf(LocalDate date) {
            this.asOf = Optional.of(date);
            return this;
        }

        /**
         * Sets how many threads read articles; the result is the same for any number.
         *
         * @param threads at least 1, by default 1
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        @CanIgnoreReturnValue
        public Builder threads(int threads) {
            checkArgument(threads >= 1, "threads must be at least 1 but was %s", threads);
            this.threads = threads;
            return this;
        }

        /**
         * Sets who is told how far long work has come.
         *
         * @param progress the listener; by default nobody
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder progress(Progress progress) {
            this.progress = progress;
            return this;
        }

        /**
         * Builds it, loading the models it needs.
         *
         * @return the way from articles to dossiers
         * @throws IllegalArgumentException if a scorer was set beside grades, or a {@link CredibilityScorer} that
         *     judges as of another date than the one set
         */
        public Hearsay build() {
            checkArgument(
                    scorer.isEmpty() || reliabilities.isEmpty(),
                    "reliabilities do not reach a scorer that is set; give them to the scorer, or set no scorer");
            if (asOf.isPresent() && scorer.orElse(null) instanceof CredibilityScorer set) {
                checkArgument(
                        set.asOf().equals(asOf),
                        "the dossier is as of %s, and its scorer as of %s; use reliabilities(...) instead of scorer(...),"
                                + " or give CredibilityScorer.builder() the same date",
                        asOf.get(),
                        set.asOf().map(LocalDate::toString).orElse("no date"));
            }
            return new Hearsay(this);
        }
    }
}
