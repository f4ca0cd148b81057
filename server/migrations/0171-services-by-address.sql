-- All round a customer, staff see what was booked and asked with an address.
create index appointments_by_address on services.appointments (lower(customer_email));
create index tickets_by_address on services.tickets (lower(requester_email));
