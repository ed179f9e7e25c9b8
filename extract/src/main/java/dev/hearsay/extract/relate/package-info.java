/** Which claims say the same, contradict, update or merely report one another; and the groups they form. */
@NullMarked
package dev.hearsay.extract.relate;

import org.jspecify.annotations.NullMarked;
