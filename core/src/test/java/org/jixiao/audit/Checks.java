package org.jixiao.audit;

import java.util.List;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;

/** Claims at one place, and what an identity gives, in short. */
final class Checks {
    static final Location HERE = Location.of("表一");

    private Checks() {}

    static Claim claim(String name, String printed) {
        return Claim.of(name, printed).at(HERE);
    }

    static String outcome(Identity identity) {
        return identity.check(List.of())
                .map(finding -> finding.agreement().name())
                .orElse("EQUAL");
    }

    static String message(Identity identity, Language language) {
        return identity.check(List.of()).orElseThrow().message(language);
    }

    static String message(Identity identity) {
        return message(identity, Language.EN);
    }
}
