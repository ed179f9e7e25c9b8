package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom "a spokesperson" speaks that no words say it of: the one body that has spoken shortly before. */
final class SpokenFor {
    private static final ImmutableSet<String> BARE = ImmutableSet.of(
            "a spokesperson", "a spokesman", "a spokeswoman", "the spokesperson", "the spokesman", "the spokeswoman");

    private SpokenFor() {}

    /**
     * The body.
     *
     * @param words the words for who speaks
     * @param before who has spoken shortly before
     */
    static Optional<String> oneBody(String words, Stream<Source> before) {
        List<String> bodies = before.filter(Organization.class::isInstance)
                .map(Source::name)
                .distinct()
                .toList();
        return BARE.contains(Roles.plain(words)) && bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }
}
