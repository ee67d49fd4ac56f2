/** Who is responsible for each report: sieves from the surest to the weakest, after Muzny, Fang, Chang and Jurafsky (EACL 2017). */
package io.isnad.extraction.attribution;
