package io.isnad.graphql.type;

import io.isnad.graphql.text.ArticleText;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A stretch of an article's text, cut from it only when asked for.
 *
 * @param text the article's text
 * @param start index of the first UTF-16 code unit
 * @param end index after the last one
 */
@Description(
        "A stretch of an article's text. exact = text[start, end), in UTF-16 code units, as in JavaScript and Java.")
public record TextSpan(
        @Ignore ArticleText text,

        @NonNull @Description("Index in Article.text of the first UTF-16 code unit.")
        int start,

        @NonNull @Description("Index in Article.text after the last UTF-16 code unit.")
        int end) {

    @NonNull @Description("The characters themselves.")
    public String getExact() {
        return text.exact(start, end);
    }

    @NonNull @Description("Up to 32 characters before: with exact and suffix, a W3C Web Annotation TextQuoteSelector.")
    public String getPrefix() {
        return text.prefix(start);
    }

    @NonNull @Description("Up to 32 characters after.")
    public String getSuffix() {
        return text.suffix(end);
    }
}
