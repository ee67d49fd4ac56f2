-- Articles with the results of another engine, in the order of their ids: what is extracted again in the background.
create index article_engine_version on article (engine_version, id);
