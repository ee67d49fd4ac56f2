-- Names are found by whole words. Trigrams need a database that knows Arabic letters: where its character type is C, as in the
-- database that the application starts itself, pg_trgm finds none in them, and every search for a name read all names.
-- Words of more than 200 characters are cut there: a lexeme has at most 2 KB, and nobody may search for a name of half of that.
alter table article_actor add name_words tsvector not null generated always as (array_to_tsvector(array_remove(
    string_to_array(
        translate(
            case when length(normalized_forms) <= 200 then normalized_forms
                 else regexp_replace(normalized_forms, '(\S{200})\S+', '\1', 'g') end,
            E'\n', ' '),
        ' '), ''))) stored;
create index article_actor_name_words on article_actor using gin (name_words);
drop index article_actor_forms_like;
drop index actor_name_like;
