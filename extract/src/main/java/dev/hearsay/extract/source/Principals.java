package dev.hearsay.extract.source;

import com.google.common.base.Splitter;
import dev.hearsay.core.Organization;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** For which state or body whoever a noun phrase means speaks. */
final class Principals {
    private static final Pattern LAST_WORD = Pattern.compile(" \\S+$");
    private static final Splitter WORDS = Splitter.on(' ');

    private final States states;
    private final Roles roles;
    private final Institutions institutions;
    private final Ministries ministries;

    Principals(States states, Roles roles, Institutions institutions, Ministries ministries) {
        this.states = states;
        this.roles = roles;
        this.institutions = institutions;
        this.ministries = ministries;
    }

    /** The state, or the body of states, that somebody of a role or an organization serves. */
    Optional<Organization> of(Mention mention) {
        boolean service = (mention.role().isEmpty() && !isPrivate(mention)) || roles.isState(mention.role());
        Optional<Organization> office =
                mention.organization().flatMap(name -> states.named(name).or(() -> StateWords.body(name)));
        return service ? office.or(mention::government).or(() -> owner(mention)) : Optional.empty();
    }

    /** What somebody unnamed is said to belong to: a state, or else an organization. */
    Optional<String> affiliation(Mention mention) {
        Optional<String> state = mention.government().or(() -> served(mention)).map(Organization::name);
        return state.isPresent() ? state : mention.organization();
    }

    /** "The British Bakers' Association" and "Spanish newspaper Faro" are named after a state and serve none. */
    private boolean isPrivate(Mention mention) {
        List<String> words = WORDS.splitToList(mention.core());
        String kind = mention.kindBeforeName().orElse(words.get(words.size() - 1));
        return roles.isPrivate(kind) && words.stream().noneMatch(roles::isPublic);
    }

    /** Whose institution it is that the article names without a state here. */
    private Optional<Organization> owner(Mention mention) {
        String role = mention.roleWords().isEmpty() ? mention.core() : mention.roleWords();
        return institutions.owner(
                mention.organization().orElse(role), mention.span().start());
    }

    /**
     * Whose institution it is that "a spokesman for the health ministry" or "a health ministry official" speaks for.
     */
    private Optional<Organization> served(Mention mention) {
        int offset = mention.span().start();
        return mention.organization().isPresent()
                ? owner(mention)
                        .or(() -> ministries.state(mention.organization().get(), offset))
                : ministries.state(LAST_WORD.matcher(mention.core()).replaceFirst(""), offset);
    }
}
