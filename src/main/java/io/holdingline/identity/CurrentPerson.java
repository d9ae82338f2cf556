package io.holdingline.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Reads the person with each request, so that a lost role or a closed account counts at once. */
@Component
class CurrentPerson implements SignedIn {

    private static final String READ = CurrentPerson.class.getName();
    private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    @Override
    public Person person() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    @Override
    public Optional<Person> find() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null && request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST) instanceof Person read) {
            return Optional.of(read);
        }
        var person = read();
        if (request != null) {
            person.ifPresent(found -> request.setAttribute(READ, found, RequestAttributes.SCOPE_REQUEST));
        }
        return person;
    }

    private Optional<Person> read() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!TRUST.isAuthenticated(authentication)) {
            return Optional.empty();
        }
        return people.find(new UserName(authentication.getName())).filter(Person::active);
    }
}
