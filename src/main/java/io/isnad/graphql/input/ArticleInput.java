package io.isnad.graphql.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An article to import.
 *
 * @param text the whole text
 * @param title its headline, or null
 * @param sourceName by what it is known
 * @param language BCP 47 tag, or null
 * @param publisher the medium, or null
 * @param author who wrote it, or null
 * @param url where it was published, or null
 * @param publishedAt when it was published, or null
 */
@Input("ArticleInput")
@Description("An article to import.")
public record ArticleInput(
        @NonNull @NotBlank(message = "must not be blank") @Description("The whole text. Its first line is the title, unless title is another one.")
        String text,

        @Line(max = 1000) @Description("Its headline. One that is not the text's first line becomes it.")
        String title,

        @NonNull @NotBlank(message = "must not be blank") @Line(max = 500)
        @Description("By what it is known: importing another text under the same name replaces the article.")
        String sourceName,

        @Line(max = 100) @Description("Language of the text, a BCP 47 tag; as configured, if not given.")
        String language,

        @Line(max = 500) @Description("The medium that published it.")
        String publisher,

        @Line(max = 500) @Description("Who wrote it.") String author,

        @Line(max = 2000)
        @Pattern(regexp = "(?i)https?://\\S+", message = "must begin with https:// or http:// and have no white space")
        @Description("Where it was published: an address that begins with https:// or http://.")
        String url,

        @Description("When it was published.") OffsetDateTime publishedAt) {}
