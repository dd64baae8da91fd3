-- Two documents in our own words with what was found in them: the rows of an archive in format 1, from which
-- FormatTests.swift makes the kept files. Not to be changed once a file is kept.
INSERT INTO documents (document, id, title, format, language, date, source, length, extractor, bytes) VALUES
  (1, 'sha256:f10b4fa39ed3991769b1c850ad49042a6bb5ab774ca193841417340108b4e237', 'Marta Olsen', 'plain', 'en', NULL, 'biography.txt', 577, '0.1.0', CAST('= Marta Olsen =

Infobox
- Office: Ambassador of Norway to Chile
- Term Start: 3 March 2008
- Term End: 2014
- Predecessor: Ivo Brandt
- Successor: Piet Vermeer
- Birth Date: 4 May 1951
- Birth Place: Bergen, Norway
- Nationality: Norwegian

Marta Olsen (born 5 May 1951) is a Norwegian diplomat.

==Career==
She was ambassador to Chile from 2008 to 2014. Piet Vermeer succeeded her in 2014. From 2003 to 2007 she was Deputy Minister of Finance under Prime Minister Ove Lund, alongside Karl Dahl.

In June 2012 Olsen met Anton Reznik in Geneva to discuss the harbour contract.
' AS BLOB)),
  (2, 'sha256:e13d7958e815f134650e4a51df48b382a80dd82f02215fad831ce204845ce4a2', 'Olsen denies second meeting', 'text', 'en', '2014-03-12', 'herald.txt', 379, '0.1.0', CAST('Olsen denies second meeting

GENEVA, 12 March 2014 – According to The Herald, two officials said that Marta Olsen met Anton Reznik in Geneva on 3 May 2013.

Olsen denied that she had met Anton Reznik in Geneva on 3 May 2013. Reznik told The Herald that he had met Olsen in Geneva on 3 May 2013. “I never saw a page of it,” Olsen said when asked about the harbour contract.
' AS BLOB));
INSERT INTO identities (identity, kind) VALUES
  (1, 'Person'),
  (2, 'Person'),
  (3, 'Person'),
  (4, 'Person'),
  (5, 'Person'),
  (6, 'Person'),
  (7, 'Place'),
  (8, 'Place'),
  (9, 'Group'),
  (10, 'Group');
INSERT INTO entities (entity, document, id, schema, name, identity) VALUES
  (1, 1, 'e1', 'Person', 'Marta Olsen', 1),
  (2, 1, 'e2', 'Person', 'Ivo Brandt', 2),
  (3, 1, 'e3', 'Person', 'Piet Vermeer', 3),
  (4, 1, 'e4', 'Person', 'Ove Lund', 4),
  (5, 1, 'e5', 'Person', 'Karl Dahl', 5),
  (6, 1, 'e6', 'Person', 'Anton Reznik', 6),
  (7, 1, 'e7', 'Place', 'Chile', 7),
  (8, 1, 'e8', 'Place', 'Geneva', 8),
  (9, 2, 'e1', 'Person', 'Marta Olsen', 1),
  (10, 2, 'e2', 'Person', 'Anton Reznik', 6),
  (11, 2, 'e3', 'Place', 'Geneva', 8),
  (12, 2, 'e4', 'LegalEntity', 'Herald', 9),
  (13, 2, 'e5', 'LegalEntity', 'two officials', 10);
INSERT INTO names (entity, position, name) VALUES
  (1, 0, 'Marta Olsen'),
  (2, 0, 'Ivo Brandt'),
  (3, 0, 'Piet Vermeer'),
  (4, 0, 'Ove Lund'),
  (5, 0, 'Karl Dahl'),
  (6, 0, 'Anton Reznik'),
  (7, 0, 'Chile'),
  (8, 0, 'Geneva'),
  (9, 0, 'Marta Olsen'),
  (10, 0, 'Anton Reznik'),
  (11, 0, 'Geneva'),
  (12, 0, 'Herald'),
  (13, 0, 'two officials');
INSERT INTO identity_keys (kind, key, identity) VALUES
  ('Person', 'anton reznik', 6),
  ('Person', 'ivo brandt', 2),
  ('Person', 'karl dahl', 5),
  ('Person', 'marta olsen', 1),
  ('Person', 'ove lund', 4),
  ('Person', 'piet vermeer', 3),
  ('Place', 'chile', 7),
  ('Place', 'geneva', 8);
INSERT INTO identity_words (word, identity) VALUES
  ('anton', 6),
  ('brandt', 2),
  ('chile', 7),
  ('dahl', 5),
  ('geneva', 8),
  ('herald', 9),
  ('ivo', 2),
  ('karl', 5),
  ('lund', 4),
  ('marta', 1),
  ('officials', 10),
  ('olsen', 1),
  ('ove', 4),
  ('piet', 3),
  ('reznik', 6),
  ('two', 10),
  ('vermeer', 3);
INSERT INTO records (record, document, kind, id) VALUES
  (1, 1, 'fact', 'f1'),
  (2, 1, 'fact', 'f2'),
  (3, 1, 'fact', 'f3'),
  (4, 1, 'fact', 'f4'),
  (5, 1, 'occupancy', 'o1'),
  (6, 1, 'occupancy', 'o2'),
  (7, 1, 'occupancy', 'o3'),
  (8, 1, 'occupancy', 'o4'),
  (9, 1, 'occupancy', 'o5'),
  (10, 1, 'event', 'v1'),
  (11, 1, 'event', 'v2'),
  (12, 1, 'conflict', 'x1'),
  (13, 2, 'event', 'v1'),
  (14, 2, 'event', 'v2'),
  (15, 2, 'claim', 'c1'),
  (16, 2, 'claim', 'c2'),
  (17, 2, 'claim', 'c3'),
  (18, 2, 'claim', 'c4'),
  (19, 2, 'claim', 'c5'),
  (20, 2, 'conflict', 'x1'),
  (21, 2, 'conflict', 'x2'),
  (22, 2, 'conflict', 'x3');
INSERT INTO evidence (record, position, start, end, line, quote, text, section, method, confidence) VALUES
  (1, 0, 175, 185, 9, '4 May 1951', NULL, NULL, 'infobox', 0.98),
  (2, 0, 201, 215, 10, 'Bergen, Norway', NULL, NULL, 'infobox', 0.98),
  (3, 0, 231, 240, 11, 'Norwegian', NULL, NULL, 'infobox', 0.98),
  (3, 1, 242, 296, 13, 'Marta Olsen (born 5 May 1951) is a Norwegian diplomat.', NULL, NULL, 'rule', 0.9),
  (4, 0, 242, 296, 13, 'Marta Olsen (born 5 May 1951) is a Norwegian diplomat.', NULL, NULL, 'rule', 0.93),
  (5, 0, 35, 64, 4, 'Ambassador of Norway to Chile', NULL, NULL, 'infobox', 0.98),
  (5, 1, 79, 91, 5, '3 March 2008', NULL, NULL, 'infobox', 0.98),
  (5, 2, 104, 108, 6, '2014', NULL, NULL, 'infobox', 0.98),
  (5, 3, 124, 134, 7, 'Ivo Brandt', NULL, NULL, 'infobox', 0.98),
  (5, 4, 148, 160, 8, 'Piet Vermeer', NULL, NULL, 'infobox', 0.98),
  (5, 5, 309, 355, 16, 'She was ambassador to Chile from 2008 to 2014.', NULL, 'Career', 'rule', 0.88),
  (6, 0, 35, 64, 4, 'Ambassador of Norway to Chile', NULL, NULL, 'infobox', 0.75),
  (7, 0, 356, 391, 16, 'Piet Vermeer succeeded her in 2014.', NULL, 'Career', 'rule', 0.78),
  (8, 0, 392, 496, 16, 'From 2003 to 2007 she was Deputy Minister of Finance under Prime Minister Ove Lund, alongside Karl Dahl.', NULL, 'Career', 'rule', 0.88),
  (9, 0, 392, 496, 16, 'From 2003 to 2007 she was Deputy Minister of Finance under Prime Minister Ove Lund, alongside Karl Dahl.', NULL, 'Career', 'rule', 0.92),
  (10, 0, 356, 391, 16, 'Piet Vermeer succeeded her in 2014.', NULL, 'Career', 'rule', 0.8),
  (11, 0, 498, 576, 18, 'In June 2012 Olsen met Anton Reznik in Geneva to discuss the harbour contract.', NULL, 'Career', 'rule', 0.8),
  (13, 0, 55, 157, 3, 'According to The Herald, two officials said that Marta Olsen met Anton Reznik in Geneva on 3 May 2013.', NULL, NULL, 'rule', 0.8),
  (13, 1, 227, 296, 5, 'Reznik told The Herald that he had met Olsen in Geneva on 3 May 2013.', NULL, NULL, 'rule', 0.8),
  (14, 0, 227, 296, 5, 'Reznik told The Herald that he had met Olsen in Geneva on 3 May 2013.', NULL, NULL, 'rule', 0.8),
  (15, 0, 55, 157, 3, 'According to The Herald, two officials said that Marta Olsen met Anton Reznik in Geneva on 3 May 2013.', NULL, NULL, 'rule', 0.85),
  (16, 0, 159, 226, 5, 'Olsen denied that she had met Anton Reznik in Geneva on 3 May 2013.', NULL, NULL, 'rule', 0.85),
  (17, 0, 227, 296, 5, 'Reznik told The Herald that he had met Olsen in Geneva on 3 May 2013.', NULL, NULL, 'rule', 0.85),
  (18, 0, 297, 378, 5, '“I never saw a page of it,” Olsen said when asked about the harbour contract.', NULL, NULL, 'rule', 0.85),
  (19, 0, 297, 378, 5, '“I never saw a page of it,” Olsen said when asked about the harbour contract.', NULL, NULL, 'model', 0.69);
INSERT INTO facts (record, subject, property, value, date) VALUES
  (1, 1, 'birthDate', '1951-05-04', NULL),
  (2, 1, 'birthPlace', 'Bergen, Norway', NULL),
  (3, 1, 'nationality', 'Norwegian', NULL),
  (4, 1, 'birthDate', '1951-05-05', NULL);
INSERT INTO occupancies (record, holder, office, office_key, organization, jurisdiction, constituency, start, end, former, acting) VALUES
  (5, 1, 'Ambassador of Norway to Chile', 'ambassador of norway to chile', NULL, 'Chile', NULL, '2008-03-03', '2014', 0, 0),
  (6, 2, 'Ambassador of Norway to Chile', 'ambassador of norway to chile', NULL, NULL, NULL, NULL, '2008-03-03', 1, 0),
  (7, 3, 'ambassador to Chile', 'ambassador to chile', NULL, 'Chile', NULL, '2014', NULL, 0, 0),
  (8, 1, 'Deputy Minister of Finance', 'deputy minister of finance', NULL, NULL, NULL, '2003', '2007', 0, 0),
  (9, 4, 'Prime Minister', 'prime minister', NULL, NULL, NULL, NULL, NULL, 0, 0);
INSERT INTO occupancy_people (record, role, position, entity) VALUES
  (5, 'predecessor', 0, 2),
  (5, 'successor', 0, 3),
  (6, 'successor', 0, 1),
  (7, 'predecessor', 0, 1),
  (8, 'alongside', 0, 5),
  (8, 'under', 0, 4);
INSERT INTO events (record, kind, date, place, status, summary) VALUES
  (10, 'appointment', '2014', NULL, 'stated', 'Piet Vermeer succeeded her in 2014.'),
  (11, 'meeting', '2012-06', 'Geneva', 'stated', 'In June 2012 Olsen met Anton Reznik in Geneva to discuss the harbour contract.'),
  (13, 'meeting', '2013-05-03', 'Geneva', 'claimed', 'According to The Herald, two officials said that Marta Olsen met Anton Reznik in Geneva on 3 May 2013.'),
  (14, 'communication', '2013-05-03?', NULL, 'stated', 'Reznik told');
INSERT INTO participants (record, position, entity, role) VALUES
  (10, 0, 3, 'subject'),
  (10, 1, 1, 'object'),
  (11, 0, 1, 'subject'),
  (11, 1, 6, 'object'),
  (13, 0, 9, 'subject'),
  (13, 1, 10, 'object'),
  (14, 0, 10, 'subject');
INSERT INTO claims (record, content, content_spans, quotation, stance, date, place) VALUES
  (15, 'that Marta Olsen met Anton Reznik in Geneva on 3 May 2013', '[[99,156]]', 'indirect', 'asserts', NULL, NULL),
  (16, 'that she had met Anton Reznik in Geneva on 3 May 2013', '[[172,225]]', 'indirect', 'denies', NULL, NULL),
  (17, 'that he had met Olsen in Geneva on 3 May 2013', '[[250,295]]', 'indirect', 'asserts', NULL, NULL),
  (18, '“I never saw a page of it,”', '[[297,328]]', 'direct', 'asserts', NULL, NULL),
  (19, 'the harbour contract', '[[357,377]]', 'indirect', 'asserts', NULL, NULL);
INSERT INTO chain_links (record, position, source, source_text, source_spans, cue, cue_spans) VALUES
  (15, 0, 12, 'The Herald', '[[68,78]]', 'According to', '[[55,67]]'),
  (15, 1, 13, 'two officials', '[[80,93]]', 'said', '[[94,98]]'),
  (16, 0, 9, 'Olsen', '[[159,164]]', 'denied', '[[165,171]]'),
  (17, 0, 10, 'Reznik', '[[227,233]]', 'told', '[[234,238]]'),
  (18, 0, 9, 'Olsen', '[[329,334]]', 'said', '[[335,339]]'),
  (19, 0, NULL, NULL, '[]', 'asked about', '[[345,356]]');
INSERT INTO claims_about (record, position, entity) VALUES
  (15, 0, 9),
  (15, 1, 10),
  (15, 2, 11),
  (16, 0, 9),
  (16, 1, 10),
  (16, 2, 11),
  (17, 0, 10),
  (17, 1, 9),
  (17, 2, 11);
INSERT INTO oppositions (record, position, opposed) VALUES
  (16, 0, 15),
  (16, 1, 17),
  (17, 0, 15);
INSERT INTO claim_events (record, position, event) VALUES
  (15, 0, 13),
  (15, 1, 13),
  (17, 0, 13);
INSERT INTO event_claims (record, position, claim) VALUES
  (13, 0, 15),
  (13, 1, 15),
  (13, 2, 17);
INSERT INTO conflicts (record, kind, explanation) VALUES
  (12, 'fact', 'Marta Olsen: birthDate is “1951-05-04” in one place and “1951-05-05” in another'),
  (20, 'claims', 'Marta Olsen denies “that she had met Anton Reznik in Geneva on 3 May 2013” against two officials says “that Marta Olsen met Anton Reznik in Geneva on 3 May 2013”'),
  (21, 'claims', 'Marta Olsen denies “that she had met Anton Reznik in Geneva on 3 May 2013” against Anton Reznik says “that he had met Olsen in Geneva on 3 May 2013”'),
  (22, 'claims', 'Anton Reznik says “that he had met Olsen in Geneva on 3 May 2013” against two officials says “that Marta Olsen met Anton Reznik in Geneva on 3 May 2013”');
INSERT INTO conflict_items (record, position, item) VALUES
  (12, 0, 1),
  (12, 1, 4),
  (20, 0, 16),
  (20, 1, 15),
  (21, 0, 16),
  (21, 1, 17),
  (22, 0, 17),
  (22, 1, 15);
INSERT INTO document_words (rowid, title, text) SELECT document, title, text FROM readable;
