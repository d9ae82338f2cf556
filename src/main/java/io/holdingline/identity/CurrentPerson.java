package io.holdingline.identity;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

@Component
class CurrentPerson implements SignedIn {

    private static final String READ = CurrentPerson.class.getName();

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    @Override
    public Person person() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null && request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST) instanceof Person read) {
            return read;
        }
        var person = read();
        if (request != null) {
            request.setAttribute(READ, person, RequestAttributes.SCOPE_REQUEST);
        }
        return person;
    }

    private Person read() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return people.find(new UserName(authentication.getName())).filter(Person::active)
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
