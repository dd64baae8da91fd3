-- What an archive in format 3 has beside the rows of formats 1 and 2.
UPDATE documents SET author = 'Ada Ek', publisher = 'The Herald', url = 'https://herald.example/1', place = 'Geneva'
  WHERE document = 1;
INSERT INTO citations (document, position, id, title, author, publisher, date, url, words, start, end) VALUES
  (1, 0, 'w1', 'A year at the harbour', 'Ada Ek', 'The Herald', '2014', 'https://herald.example/2', NULL, 0, 5);
UPDATE evidence SET cites = 'w1' WHERE record = (SELECT min(record) FROM records) AND position = 0;
INSERT INTO readings (source, position, pages) VALUES ('/dumps/wiki.xml.bz2|1234|all|0.1.0', 512, 7);
