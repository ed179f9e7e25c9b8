package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;

/**
 * A statement of PROV-DM.
 *
 * @param kind its kind
 * @param names the identifier of an element, or the two ends of a relation, in the order of PROV-N
 * @param attributes further attributes
 */
record ProvStatement(Kind kind, ImmutableList<String> names, ImmutableList<Attribute> attributes) {

    /**
     * The kinds that are needed, with their names in PROV-N and PROV-JSON, in PROV JSON-LD, and those of their ends.
     */
    enum Kind {
        ENTITY("entity", "Entity"),
        AGENT("agent", "Agent"),
        ATTRIBUTION("wasAttributedTo", "Attribution", "entity", "agent"),
        DELEGATION("actedOnBehalfOf", "Delegation", "delegate", "responsible"),
        DERIVATION("wasDerivedFrom", "Derivation", "generatedEntity", "usedEntity"),
        SPECIALIZATION("specializationOf", "Specialization", "specificEntity", "generalEntity"),
        MEMBERSHIP("hadMember", "Membership", "collection", "entity");

        private final String notation;
        private final String type;
        private final ImmutableList<String> ends;

        Kind(String notation, String type, String... ends) {
            this.notation = notation;
            this.type = type;
            this.ends = ImmutableList.copyOf(ends);
        }

        String notation() {
            return notation;
        }

        String type() {
            return type;
        }

        ImmutableList<String> ends() {
            return ends;
        }

        boolean element() {
            return ends.isEmpty();
        }
    }

    /** Writes the ends of a relation; the member of a collection is a list, as there could be several. */
    void writeEnds(String prefix, JsonGenerator json) throws IOException {
        for (int end = 0; end < kind.ends().size(); end++) {
            json.writeFieldName(prefix + kind.ends().get(end));
            if (kind == Kind.MEMBERSHIP && end == 1) {
                json.writeArray(new String[] {names.get(end)}, 0, 1);
            } else {
                json.writeString(names.get(end));
            }
        }
    }

    /**
     * An attribute.
     *
     * @param name its qualified name
     * @param value its value, a qualified name where the attribute is {@code prov:type}
     */
    record Attribute(String name, String value) {

        static Attribute type(String type) {
            return new Attribute("prov:type", type);
        }

        boolean named() {
            return name.equals("prov:type");
        }
    }
}
