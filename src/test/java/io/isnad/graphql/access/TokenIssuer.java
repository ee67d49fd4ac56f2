package io.isnad.graphql.access;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** Signs tokens with a key that is made anew for each run, and lies in a file in between: profile and test share no memory. */
final class TokenIssuer {

    private static final Path PRIVATE_KEY = Path.of("target/token-issuer.key");

    private TokenIssuer() {}

    /** Makes a new key; gives the public part, as Quarkus takes it. */
    static String newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            Files.write(PRIVATE_KEY, pair.getPrivate().getEncoded());
            return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token that is good for so long, or has been. */
    static String token(Duration validity, String... roles) {
        return Jwt.subject("salma")
                .upn("salma")
                .groups(Set.of(roles))
                .issuedAt(Instant.now().minus(Duration.ofHours(1)))
                .expiresAt(Instant.now().plus(validity))
                .sign(privateKey());
    }

    private static PrivateKey privateKey() {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(PRIVATE_KEY)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
