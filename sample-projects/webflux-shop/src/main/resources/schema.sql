create table product (
  sku varchar(40) primary key,
  title varchar(80) not null,
  cents bigint not null
);
create table cart_item (
  cart varchar(40) not null,
  sku varchar(40) not null,
  quantity int not null,
  rate double not null
);
create table audit (
  at timestamp not null default current_timestamp,
  what varchar(200) not null
);
