/** Numbers in digits and in words, and what they count. */
package io.isnad.extraction.number;
