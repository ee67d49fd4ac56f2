/** Expressions of time: where they stand, and which days they can mean. */
package io.isnad.extraction.time;
