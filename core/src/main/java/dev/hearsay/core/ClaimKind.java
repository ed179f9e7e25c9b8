package dev.hearsay.core;

/**
 * What sort of statement a claim is, which decides what may be said of it. Only a {@link #FACT} can be so or not so;
 * everything else can only have been said.
 */
public enum ClaimKind {
    /** A state of affairs, a quantity included: "deliveries have started". */
    FACT,
    /** A decision that a competent speaker takes by saying it: bans, orders, recognises, calls on. */
    OWN_DECISION,
    /** A stated position or intent of the speaker's own: "we are not talking about deliveries for now". */
    POSITION,
    /** A promise or threat of the speaker's own later act; it has an outcome, kept in a ledger. */
    PLEDGE,
    /** What will happen beyond the speaker's control; open until due. */
    FORECAST,
    /** A judgement of value or a norm: "a grave mistake". Not checkable. */
    EVALUATION,
    /** A reading of motives or meaning: "the lobbying paid off". Whose reading it is matters; not checkable. */
    INTERPRETATION,
    /** Talk that is passed on: "there is talk that". The relayer is not the origin. */
    RUMOUR,
    /** A condition or a question: "would be a mistake". Not asserted. */
    HYPOTHETICAL;

    /** {@return whether a claim of this kind can be so or not so} */
    public boolean checkable() {
        return this == FACT;
    }

    /** {@return whether a claim of this kind tells of the speaker's own will: a position, a pledge or a decision} */
    public boolean ownWill() {
        return this == POSITION || this == PLEDGE || this == OWN_DECISION;
    }
}
