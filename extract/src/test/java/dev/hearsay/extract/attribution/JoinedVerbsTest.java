package dev.hearsay.extract.attribution;

import static dev.hearsay.extract.attribution.Shown.found;
import static dev.hearsay.extract.attribution.Shown.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two verbs of saying that share a subject. */
class JoinedVerbsTest {

    @Test
    void aThingDoesNotDeny() {
        assertThat(found("Lund later claimed that his account was hacked and denied writing the post."))
                .containsExactly(
                        "Lund | later claimed | that his account was hacked", "Lund | denied | writing the post");
        assertThat(found("The mayor said the plan was flawed and denied taking money."))
                .containsExactly("The mayor | said | the plan was flawed", "The mayor | denied | taking money");
    }

    @Test
    void whatIsDeniedEndsBeforeTheNextVerbOfSaying() {
        assertThat(read("Berg denied lying and said she would sue."))
                .containsExactly("Berg: DENIES FACT: lying", "Berg: SAYS PLEDGE: she would sue");
    }

    @Test
    void aCallBehindAStatement() {
        assertThat(read("The minister said that the report was wrong and urged the paper to apologise."))
                .containsExactly(
                        "The minister: SAYS EVALUATION: that the report was wrong",
                        "The minister: CALLS_ON OWN_DECISION: the paper to apologise");
    }

    @Test
    void somebodyElseInTheClauseMayBeMeant() {
        assertThat(found("Berg said Lund was drunk and denied hitting him."))
                .containsExactly("Berg | said | Lund was drunk and denied hitting him");
        assertThat(found("The mayor said he had met the driver and told him to go."))
                .containsExactly("The mayor | said | he had met the driver and told him to go");
    }
}
