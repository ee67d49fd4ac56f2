/** Who is named where: persons, organisations, groups, and nouns such as "the statement" that speak for someone. */
package io.isnad.extraction.mention;
