package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Claim;
import dev.hearsay.testkit.CandidateSourceLaws;
import java.util.List;
import net.jqwik.api.Group;

/** The laws of sources of candidates, on each that comes with the library. */
@SuppressWarnings("ClassCanBeStatic") // jqwik wants its groups as inner classes
class CandidateSourceLawsTest {
    private static final RelationClassifier CLASSIFIER = RelationClassifier.english();

    private static CandidateSourceLaws.Index index(CandidateSource source, List<Claim> claims) {
        ClaimIndex index =
                source.index(claims.stream().map(CLASSIFIER::prepare).collect(ImmutableList.toImmutableList()));
        return (query, most) -> index.search(CLASSIFIER.prepare(query), most).stream()
                .map(hit -> new CandidateSourceLaws.Found(hit.claim(), hit.score()))
                .toList();
    }

    @Group
    class Bm25 implements CandidateSourceLaws {
        @Override
        public Index index(List<Claim> claims) {
            return CandidateSourceLawsTest.index(CandidateSource.bm25(), claims);
        }
    }

    @Group
    class RareWords implements CandidateSourceLaws {
        @Override
        public Index index(List<Claim> claims) {
            return CandidateSourceLawsTest.index(CandidateSource.rareWords(), claims);
        }
    }

    @Group
    class Nearest implements CandidateSourceLaws {
        @Override
        public Index index(List<Claim> claims) {
            return CandidateSourceLawsTest.index(CandidateSource.nearest(HashedWords::encode), claims);
        }
    }

    @Group
    class Fused implements CandidateSourceLaws {
        private final CandidateSource source = CandidateSource.fused(
                CandidateSource.bm25(), CandidateSource.nearest(HashedWords::encode), CandidateSource.rareWords());

        @Override
        public Index index(List<Claim> claims) {
            return CandidateSourceLawsTest.index(source, claims);
        }
    }
}
