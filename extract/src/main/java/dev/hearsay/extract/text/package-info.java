/** What grammar says of a text: the interface of syntactic analysers and the values they return. */
@NullMarked
package dev.hearsay.extract.text;

import org.jspecify.annotations.NullMarked;
