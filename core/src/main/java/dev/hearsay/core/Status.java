package dev.hearsay.core;

/**
 * What provenance and agreement let us say of a claim, in one word. Every claim has one; none is a verdict. "Confirmed"
 * is not among them: in an article it is a speech act, and as a judgement it is left to people.
 */
public enum Status {
    /** Two or more origins shown to be independent agree, one of them no party to it, and nobody denies it. */
    CORROBORATED,
    /** A party to it denies it. */
    DISPUTED,
    /** Other claims pull against it; the rival explanations are listed, none is chosen. */
    IN_TENSION,
    /** One origin, carried by one publisher family. */
    ONE_SOURCE,
    /** One origin, carried by two or more publisher families. */
    ONE_SOURCE_MANY_CARRIERS,
    /** Several origins, whose independence the texts do not show. */
    SEVERAL_SOURCES,
    /** Every origin speaks of an act of its own principal. */
    SELF_REPORTED,
    /** A loop of outlets citing each other, with no origin outside. */
    CIRCULAR,
    /** No text shows who has the knowledge. */
    UNSTATED,
    /** The same principal has said otherwise since. */
    SUPERSEDED,
    /** A judgement of value, a reading, a condition or a question: nothing that could be so or not so. */
    NOT_CHECKABLE,
    /** Not looked at. */
    NOT_JUDGED
}
