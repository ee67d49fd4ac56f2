package io.isnad.graphql.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What clients of the API may do, and how much of it. */
@ConfigMapping(prefix = "isnad.graphql")
public interface ApiConfig {

    /** Whether clients may ask for the schema. */
    @WithDefault("true")
    boolean introspection();

    /** How many characters of documents are kept parsed and validated; the least used go first. */
    @WithDefault("2000000")
    long cachedDocumentCharacters();

    /** How much one request, and all at once, may ask for. */
    Limits limits();

    /** Documents that clients name by their hash. */
    PersistedDocuments persistedDocuments();

    /** Operations with any number of answers. */
    Subscriptions subscriptions();

    /** How much one request, and all at once, may ask for. */
    interface Limits {

        /** The most bytes of the body of a request. */
        @WithDefault("256K")
        MemorySize bodySize();

        /** The most bytes of the text of an article that is imported through the API. */
        @WithDefault("128K")
        MemorySize articleSize();

        /** The most characters of a document. */
        @WithDefault("65536")
        int documentCharacters();

        /** The most tokens of a document. */
        @WithDefault("5000")
        int tokens();

        /** The most fields of an operation, each spread of a fragment unfolded. */
        @WithDefault("2000")
        int fields();

        /** The most fields below one another, the root field being the first. */
        @WithDefault("20")
        int depth();

        /** The most fields at the root of an operation. */
        @WithDefault("20")
        int rootFields();

        /** The most aliases of an operation. */
        @WithDefault("100")
        int aliases();

        /** The most directives of a document. */
        @WithDefault("50")
        int directives();

        /** The most that an operation may cost, in objects of the answer. */
        @WithDefault("50000")
        int complexity();

        /** The longest that an operation may take; rounded up to seconds in the database. */
        @WithDefault("10s")
        Duration executionTime();

        /** The most operations at the same time. */
        @WithDefault("64")
        int concurrentRequests();

        /** The most WebSockets. */
        @WithDefault("2000")
        int connections();

        /** The most WebSockets from one address. */
        @WithDefault("50")
        int connectionsPerClient();

        /** The most operations over WebSockets, subscriptions most of all, at the same time. */
        @WithDefault("2000")
        int subscriptions();

        /** The most of them for one key or user or, without either, one address. */
        @WithDefault("50")
        int subscriptionsPerClient();

        /** The most statements that wait for one subscription's client to take those before. */
        @WithDefault("1000")
        int subscriptionBuffer();
    }

    /** Operations with any number of answers. */
    interface Subscriptions {

        /** How many threads make answers. */
        @WithDefault("4")
        int threads();

        /** How often a client is asked whether it is still there; one that was not by the next time is not. */
        @WithDefault("20s")
        Duration keepAlive();

        /** How long a client may take from connecting to saying who it is. */
        @WithDefault("10s")
        Duration initialisation();
    }

    /** Documents that clients name by their hash. */
    interface PersistedDocuments {

        /** Whether a client may have a document kept under its SHA-256 by sending both once. */
        @WithDefault("true")
        boolean automatic();

        /** How many characters of documents are kept for clients; the least used go first. */
        @WithDefault("2000000")
        long automaticCharacters();

        /** A JSON file with the registered documents: an object of documents by their id. */
        Optional<Path> registered();

        /** Whether the registered documents are the only ones that are executed. */
        @WithDefault("false")
        boolean registeredOnly();

        /** For how long caches may answer a persisted query without asking again. */
        @WithDefault("0s")
        Duration maxAge();
    }
}
