package io.holdingline.audit.web;

import org.springframework.web.util.UriComponentsBuilder;

/** What the reader of the record wants to see; blank lets everything through. */
record Filter(String crisis, String person, String action) {

    Filter {
        crisis = crisis.strip();
        person = person.strip();
        action = action.strip();
    }

    public boolean isOn() {
        return !(crisis + person + action).isEmpty();
    }

    public String emptySentence() {
        return isOn() ? "There is no entry " + said() + "."
                : "Nothing has happened yet. The first entry comes with the first change.";
    }

    private String said() {
        return ((crisis.isEmpty() ? "" : " of " + crisis) + (person.isEmpty() ? "" : " by " + person)
                + (action.isEmpty() ? "" : " with the action " + action)).strip();
    }

    String older(long before) {
        return UriComponentsBuilder.fromPath("/audit").queryParam("crisis", "{crisis}")
                .queryParam("person", "{person}").queryParam("action", "{action}").queryParam("before", before)
                .encode().buildAndExpand(crisis, person, action).toUriString();
    }
}
