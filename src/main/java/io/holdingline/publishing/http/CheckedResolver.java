package io.holdingline.publishing.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/** Resolves a name once; the client then connects to the very addresses that were checked here. */
class CheckedResolver implements DnsResolver {

    private final DnsResolver names;
    private final Predicate<InetAddress> allowed;

    CheckedResolver(DnsResolver names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** One closed address among several is enough to refuse them all. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = names.resolve(host);
        for (var address : addresses) {
            if (!allowed.test(address)) {
                throw new ClosedAddress(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The name leads to an address that calls may not go to. */
    static class ClosedAddress extends UnknownHostException {

        ClosedAddress(String host) {
            super(host + " is not a public address");
        }
    }
}
