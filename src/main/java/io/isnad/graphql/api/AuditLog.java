package io.isnad.graphql.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Says in the log, in the category {@value #CATEGORY}, who has changed what. */
@ApplicationScoped
class AuditLog {

    static final String CATEGORY = "io.isnad.audit";

    private static final Logger LOG = Logger.getLogger(CATEGORY);

    /** What would make one line look like several. */
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    private final SecurityIdentity caller;

    AuditLog(SecurityIdentity caller) {
        this.caller = caller;
    }

    /** The caller has done something. */
    void done(String what) {
        String name = CONTROLS.matcher(caller.getPrincipal().getName()).replaceAll("?");
        LOG.infof("%s %s", name, what);
    }
}
