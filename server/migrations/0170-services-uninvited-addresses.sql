-- Addresses that do not want to be asked for reviews any more. Kept whatever becomes of the account: a choice outlives it.
create table services.uninvited_addresses (
  email text primary key constraint uninvited_address_is_lower_case check (email = lower(email)),
  since timestamptz not null
);
