/** How texts and names are made comparable to what people type: stems for full text, Latin script and sounds for names. */
package io.isnad.store.search;
