/** When something was: expressions of time in English news, against the day of publication. Not exported. */
@NullMarked
package dev.hearsay.extract.time;

import org.jspecify.annotations.NullMarked;
