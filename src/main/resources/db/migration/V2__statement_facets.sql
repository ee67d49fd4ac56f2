-- Filters and counts by form and by kind of cue.
create index statement_form on statement (form, article_id, position);
create index statement_cue_kind on statement (cue_kind, article_id, position) where cue_kind is not null;
