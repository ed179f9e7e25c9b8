package dev.hearsay.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Basis;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Claim groups as news makes them: of each claim one to four speakers, some of one principal; agencies that papers
 * relay or reprint; now and then a denial.
 */
final class ClaimGroupGenerator {
    private static final int SPEAKERS = 400;
    private static final int PRINCIPALS = 60;
    private static final int AGENCIES = 12;
    private static final int OUTLETS = 600;

    private final SplittableRandom random;
    private final int perGroup;
    private final List<Source> speakers = new ArrayList<>();
    private final List<Organization> principals = new ArrayList<>();
    private final List<Outlet> outlets = new ArrayList<>();
    private int groups;

    ClaimGroupGenerator(long seed, int perGroup) {
        this.random = new SplittableRandom(seed);
        this.perGroup = perGroup;
        for (int p = 0; p < PRINCIPALS; p++) {
            principals.add(Source.organization("Ministry " + p));
        }
        for (int s = 0; s < SPEAKERS; s++) {
            Person.Builder speaker = Person.builder().name("Speaker " + s);
            speakers.add(
                    s % 2 == 0
                            ? speaker.principal(principals.get(s % PRINCIPALS)).build()
                            : speaker.build());
        }
        for (int o = 0; o < OUTLETS; o++) {
            outlets.add(Source.outlet("Outlet " + o));
        }
    }

    ImmutableList<Source> speakers() {
        return ImmutableList.copyOf(speakers);
    }

    ImmutableList<Outlet> outlets() {
        return ImmutableList.copyOf(outlets);
    }

    List<ClaimGroup> groups(int count) {
        List<ClaimGroup> made = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            made.add(group(groups++));
        }
        return made;
    }

    private ClaimGroup group(int number) {
        Claim claim = Claim.builder()
                .wording("shipment " + number + " has reached the harbour")
                .actor(any(principals))
                .build();
        List<Source> origins = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int o = 0; o < count; o++) {
            origins.add(any(speakers));
        }
        List<Attribution> attributions = new ArrayList<>(perGroup);
        for (int a = 0; a < perGroup; a++) {
            attributions.add(attribution(claim, any(origins), "d" + number + "-" + a));
        }
        return ClaimGroup.of(attributions);
    }

    private Attribution attribution(Claim claim, Source origin, String document) {
        Outlet agency = outlets.get(random.nextInt(AGENCIES));
        Outlet paper = outlets.get(AGENCIES + random.nextInt(OUTLETS - AGENCIES));
        int way = random.nextInt(4);
        Chain chain = Chain.from(origin);
        Attribution.Builder attribution = Attribution.builder()
                .claim(claim)
                .document(new DocumentId(document))
                .chain(way < 2 ? chain.via(agency).publishedBy(paper) : chain.publishedBy(paper))
                .basis(random.nextInt(2) == 0 ? Basis.SAW : Basis.UNSTATED)
                .form(random.nextInt(3) == 0 ? QuoteForm.DIRECT : QuoteForm.INDIRECT);
        if (way == 1) {
            attribution.derivation(Derivation.reprintOf(agency));
        }
        if (random.nextInt(40) == 0) {
            attribution.act(SpeechAct.DENIES);
        }
        return attribution.build();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
