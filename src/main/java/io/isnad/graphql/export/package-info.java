/** Articles and statements as linked data, for tools that know nothing of this API: W3C Web Annotations and schema.org. */
package io.isnad.graphql.export;
