package io.holdingline.publishing.http;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells an address on the open Internet from one of this machine, this network or a special use. */
final class PublicAddress {

    private static final String[] CLOSED = {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
            "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3"};

    private PublicAddress() {
    }

    static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isOpen(number(bytes)) : isOpen(bytes);
    }

    private static boolean isOpen(int address) {
        for (var range : CLOSED) {
            var parts = range.split("[./]");
            int mask = -1 << (32 - Integer.parseInt(parts[4]));
            if ((address & mask) == (number(parts) & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Only 2000::/3 is handed out; of that, documentation and the tunnels that hide an IPv4 address stay closed. */
    private static boolean isOpen(byte[] address) {
        int first = (address[0] & 0xff) << 8 | address[1] & 0xff;
        int second = (address[2] & 0xff) << 8 | address[3] & 0xff;
        boolean handedOut = first >> 13 == 1;
        boolean special = first == 0x2002 || first == 0x3fff || first == 0x2001 && (second < 0x0200 || second == 0x0db8);
        return handedOut && !special;
    }

    private static int number(byte[] bytes) {
        return (bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    }

    private static int number(String[] parts) {
        return Integer.parseInt(parts[0]) << 24 | Integer.parseInt(parts[1]) << 16 | Integer.parseInt(parts[2]) << 8
                | Integer.parseInt(parts[3]);
    }
}
