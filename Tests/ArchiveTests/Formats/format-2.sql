-- What an archive in format 2 has beside the rows of format 1.
UPDATE claims SET kind = 'belief' WHERE record = (SELECT min(record) FROM claims);
