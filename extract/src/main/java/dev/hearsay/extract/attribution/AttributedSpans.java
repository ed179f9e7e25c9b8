package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Span;

/**
 * One attribution as spans of the text.
 *
 * @param source who it is attributed to; empty where the text names nobody
 * @param cue the words that attribute; empty for a quotation without any
 * @param content what is attributed, quotation marks included; not empty
 */
public record AttributedSpans(
        ImmutableList<Span> source, ImmutableList<Span> cue, ImmutableList<Span> content) {}
