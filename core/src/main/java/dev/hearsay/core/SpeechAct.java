package dev.hearsay.core;

/** What the source does in saying it, as the cue words it. An act is the reporter's word for what was said. */
public enum SpeechAct {
    /** Says, states, tells, adds: no colour. */
    SAYS,
    /** Announces or declares something new. */
    ANNOUNCES,
    /** Confirms: a speech act with its own object; it corroborates nothing by itself. */
    CONFIRMS,
    /** Denies the proposition. The only act that turns polarity around. */
    DENIES,
    /** Dismisses a claim or its source ("a strange hysteria"); says nothing of the proposition. */
    DISMISSES,
    /** Rejects a proposal, a plan or a demand; says nothing of a proposition. */
    REJECTS,
    /** Warns of something to come. */
    WARNS,
    /** Threatens an act of the speaker's own. */
    THREATENS,
    /** Promises, pledges, vows an act of the speaker's own. */
    PROMISES,
    /** Accuses somebody of something. */
    ACCUSES,
    /** Criticises, condemns, attacks. */
    CRITICISES,
    /** Praises, welcomes, thanks. */
    PRAISES,
    /** Hints, suggests, implies: the reporter's word for what was not said outright. */
    HINTS,
    /** Claims, alleges, insists: the reporter keeps a distance. */
    CLAIMS,
    /** Concedes, admits, acknowledges. */
    ADMITS,
    /** Agrees with somebody. */
    AGREES,
    /** Predicts, expects, forecasts. */
    PREDICTS,
    /** Believes, thinks, fears, hopes, wants: a state of mind that is reported. */
    BELIEVES,
    /** Plans, intends, considers an act of the speaker's own. */
    PLANS,
    /** Asks or wonders. */
    ASKS,
    /** Calls on somebody to act; demands, urges, orders. */
    CALLS_ON,
    /** Cites, quotes or reports somebody else. */
    REPORTS,
    /** Shows, finds, reveals: evidence or a study speaks. */
    SHOWS,
    /** Declines to comment, could not be reached: nothing is said, and nothing follows from it. */
    DECLINES_TO_COMMENT;

    /** {@return whether the act states a proposition at all} */
    public boolean states() {
        return this != DECLINES_TO_COMMENT && this != ASKS && this != DISMISSES && this != REJECTS;
    }
}
