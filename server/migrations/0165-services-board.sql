-- The board counts tickets by the day on which they were opened.
create index tickets_by_age on services.tickets (created_at);
