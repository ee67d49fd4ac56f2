-- Full text is stemmed before it comes here (io.isnad.store.search.SearchVector), measures have it too, and names are found
-- by how they sound. What is stored by then is imported again, since its fingerprint has changed.
alter table measure add search tsvector not null default '';
create index measure_search on measure using gin (search);

-- How the forms of the name sound in Latin letters, each between line feeds, its words with a space on either side.
alter table article_actor add sounds text not null default '';
create index article_actor_sounds_like on article_actor using gin (sounds gin_trgm_ops);
