-- The sizes of every picture, made once; a picture is known by the hash of what was uploaded.

create table shop.picture_files (
  key text not null,
  width int not null,
  format text not null constraint picture_format check (format in ('avif', 'webp')),
  -- in the file store
  file_key text not null,
  primary key (key, width, format)
);
