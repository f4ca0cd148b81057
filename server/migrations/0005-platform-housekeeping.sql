-- What was done once is remembered for a month, then swept away by age.
create index listener_acts_by_age on platform.listener_acts (acted_at);
