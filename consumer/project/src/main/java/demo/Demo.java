package demo;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Source;
import dev.hearsay.scoring.CredibilityScorer;
import java.util.List;

/** One minister in two papers, assessed. */
public final class Demo {
    private Demo() {}

    /** {@return the assessment of what one minister says in two papers} */
    public static Assessment assess() {
        Claim claim = Claim.of("The ferry is back in service");
        Source minister = Source.person("Mara Ilves");
        Outlet tide = Source.outlet("The Daily Tide");
        Outlet lantern = Source.outlet("The Lantern");
        ClaimGroup group = ClaimGroup.of(List.of(
                Attribution.of(claim, Chain.from(minister).publishedBy(tide)),
                Attribution.of(claim, Chain.from(minister).publishedBy(lantern))));
        return CredibilityScorer.create().assess(group);
    }

    /**
     * Prints the assessment's reason.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println(assess().reason());
    }
}
