package io.holdingline.audit;

import io.holdingline.audit.proof.ChainHead;
import io.holdingline.audit.proof.ExportCheck;
import io.holdingline.audit.proof.Pem;
import io.holdingline.audit.proof.Seal;
import io.holdingline.audit.proof.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The command {@code verify-audit}: checks an export on any machine, without a server or a database. */
public final class VerifyAudit {

    private static final String USAGE = """
            usage: java -jar holdingline.jar verify-audit FILE --key KEYFILE [--since EARLIER_EXPORT]

            Checks an export of the audit record line by line.
              FILE                    what GET /audit/export gave
              --key KEYFILE           the public key of the house, what GET /audit/key gave
              --since EARLIER_EXPORT  an earlier export that must be part of this record; finds one that was cut back
              --help                  this text
            Exit code: 0 whole, 1 something is wrong, 2 wrong usage or a file that cannot be read.""";

    private VerifyAudit() {
    }

    /** @return the exit code */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help")) {
            out.println(USAGE);
            return 0;
        }
        var request = Request.read(args);
        if (request == null) {
            err.println(USAGE);
            return 2;
        }
        try {
            return verify(request, out);
        } catch (IOException | IllegalArgumentException unreadable) {
            err.println("cannot read " + unreadable.getMessage());
            return 2;
        }
    }

    private static int verify(Request request, PrintStream out) throws IOException {
        var seal = seal(request.key());
        Map<String, ChainHead> before = Map.of();
        if (request.since() != null) {
            var earlier = check(request.since(), seal, Map.of());
            if (earlier.checkpoint() == null) {
                return complain(request.since(), earlier, out);
            }
            before = earlier.checkpoint().chains();
        }
        var verdict = check(request.file(), seal, before);
        return verdict.checkpoint() == null ? complain(request.file(), verdict, out)
                : praise(request.file(), verdict, out);
    }

    private static Seal seal(Path key) throws IOException {
        try {
            return Pem.readPublic(Files.readString(key));
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException(key + ": " + broken.getMessage(), broken);
        }
    }

    private static Verdict check(Path file, Seal seal, Map<String, ChainHead> earlier) throws IOException {
        try (var export = Files.newInputStream(file)) {
            return new ExportCheck(seal, earlier).check(export);
        }
    }

    private static int complain(Path file, Verdict verdict, PrintStream out) {
        out.printf("%s, line %d: %s.%n", file, verdict.line(), verdict.sentence());
        return 1;
    }

    private static int praise(Path file, Verdict verdict, PrintStream out) {
        var checkpoint = verdict.checkpoint();
        out.printf(Locale.ROOT, "%s is whole: %d %s in %d %s, signed at %s.%n", file, checkpoint.lines(),
                checkpoint.lines() == 1 ? "entry" : "entries", checkpoint.chains().size(),
                checkpoint.chains().size() == 1 ? "chain" : "chains", checkpoint.at());
        return 0;
    }

    private record Request(Path file, Path key, @Nullable Path since) {

        static @Nullable Request read(List<String> args) {
            var named = new HashMap<String, Path>();
            for (int i = 0; i < args.size(); i++) {
                var name = args.get(i).startsWith("--") ? args.get(i++) : "FILE";
                if (i == args.size() || named.put(name, Path.of(args.get(i))) != null) {
                    return null;
                }
            }
            var since = named.remove("--since");
            return named.keySet().equals(Set.of("FILE", "--key"))
                    ? new Request(named.get("FILE"), named.get("--key"), since) : null;
        }
    }
}
