/** Which mentions refer to the same actor inside one article. */
package io.isnad.extraction.coreference;
