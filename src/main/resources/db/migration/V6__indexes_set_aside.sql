-- What a first import has dropped and makes again at its end (io.isnad.store.QueryIndexes): by name, the statement that
-- makes it.
create table index_set_aside (
    name       text primary key,
    definition text not null
);
