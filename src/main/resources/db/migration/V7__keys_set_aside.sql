-- A first import sets foreign keys and keys of rows aside as well (io.isnad.store.SetAside): what is to be done at its end, in
-- which order.
alter table index_set_aside rename to set_aside;
alter table set_aside rename definition to statement;
alter table set_aside add part text not null default 'INDEX', add step int not null default 0;
alter table set_aside alter part drop default, alter step drop default;
