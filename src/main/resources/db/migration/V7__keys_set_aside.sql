-- A first import sets foreign keys and keys of rows aside as well (io.isnad.store.SetAside): from the first step to the last,
-- the statements that make again what is aside.
alter table index_set_aside rename to set_aside;
alter table set_aside add step int not null default 1;
alter table set_aside alter step drop default;
