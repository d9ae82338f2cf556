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
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!TRUST.isAuthenticated(authentication)) {
            return Optional.empty();
        }
        var name = new UserName(authentication.getName());
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? read(name) : remembered(request, name).or(() -> read(name, request));
    }

    private static Optional<Person> remembered(RequestAttributes request, UserName name) {
        return request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST) instanceof Person read
                && read.name().equals(name) ? Optional.of(read) : Optional.empty();
    }

    private Optional<Person> read(UserName name, RequestAttributes request) {
        var person = read(name);
        person.ifPresent(found -> request.setAttribute(READ, found, RequestAttributes.SCOPE_REQUEST));
        return person;
    }

    private Optional<Person> read(UserName name) {
        return people.find(name).filter(Person::active);
    }
}
