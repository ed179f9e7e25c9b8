package dev.hearsay.dossier.page;

import j2html.tags.ContainerTag;

/** An element of SVG. */
final class SvgTag extends ContainerTag<SvgTag> {
    SvgTag(String name) {
        super(name);
    }
}
