/**
 * The linguistic data: tables in resources, read once, indexed by folded form. The tables' own comments say what their
 * columns mean; the classes here check them and inflect what is inflected by rule.
 */
package io.isnad.extraction.lexicon;
