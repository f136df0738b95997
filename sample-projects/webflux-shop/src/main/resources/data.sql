insert into product (sku, title, cents) values ('tea', 'Green tea, 100 g', 450);
insert into product (sku, title, cents) values ('teapot', 'Teapot, cast iron', 2900);
