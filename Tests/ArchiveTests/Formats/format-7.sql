-- An archive in format 7, whole: as one in format 6, with people kept under keys that a slip leaves in common.
INSERT INTO documents (document, id, title, format, language, date, source, length, extractor, bytes, author, publisher, url, place) VALUES
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
' AS BLOB), 'Ada Ek', 'The Herald', 'https://herald.example/1', 'Geneva'),
  (2, 'sha256:e13d7958e815f134650e4a51df48b382a80dd82f02215fad831ce204845ce4a2', 'Olsen denies second meeting', 'text', 'en', '2014-03-12', 'herald.txt', 379, '0.1.0', CAST('Olsen denies second meeting

GENEVA, 12 March 2014 – According to The Herald, two officials said that Marta Olsen met Anton Reznik in Geneva on 3 May 2013.

Olsen denied that she had met Anton Reznik in Geneva on 3 May 2013. Reznik told The Herald that he had met Olsen in Geneva on 3 May 2013. “I never saw a page of it,” Olsen said when asked about the harbour contract.
' AS BLOB), NULL, NULL, NULL, NULL);
INSERT INTO entities (entity, document, id, schema, name, identity, strand) VALUES
  (1, 1, 'e1', 'Person', 'Marta Olsen', 1, 1),
  (2, 1, 'e2', 'Person', 'Ivo Brandt', 2, 2),
  (3, 1, 'e3', 'Person', 'Piet Vermeer', 3, 3),
  (4, 1, 'e4', 'Person', 'Ove Lund', 4, 4),
  (5, 1, 'e5', 'Person', 'Karl Dahl', 5, 5),
  (6, 1, 'e6', 'Person', 'Anton Reznik', 6, 6),
  (7, 1, 'e7', 'Place', 'Chile', 7, 7),
  (8, 1, 'e8', 'Place', 'Geneva', 8, 8),
  (9, 2, 'e1', 'Person', 'Marta Olsen', 1, 1),
  (10, 2, 'e2', 'Person', 'Anton Reznik', 6, 6),
  (11, 2, 'e3', 'Place', 'Geneva', 8, 8),
  (12, 2, 'e4', 'LegalEntity', 'Herald', 9, 9),
  (13, 2, 'e5', 'LegalEntity', 'two officials', 10, 10);
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
INSERT INTO evidence (record, position, start, end, line, quote, section, method, confidence, cites) VALUES
  (1, 0, 175, 185, 9, '4 May 1951', NULL, 'infobox', 0.98, 'w1'),
  (2, 0, 201, 215, 10, 'Bergen, Norway', NULL, 'infobox', 0.98, NULL),
  (3, 0, 231, 240, 11, 'Norwegian', NULL, 'infobox', 0.98, NULL),
  (3, 1, 242, 296, 13, 'Marta Olsen (born 5 May 1951) is a Norwegian diplomat.', NULL, 'rule', 0.9, NULL),
  (4, 0, 242, 296, 13, 'Marta Olsen (born 5 May 1951) is a Norwegian diplomat.', NULL, 'rule', 0.93, NULL),
  (5, 0, 35, 64, 4, 'Ambassador of Norway to Chile', NULL, 'infobox', 0.98, NULL),
  (5, 1, 79, 91, 5, '3 March 2008', NULL, 'infobox', 0.98, NULL),
  (5, 2, 104, 108, 6, '2014', NULL, 'infobox', 0.98, NULL),
  (5, 3, 124, 134, 7, 'Ivo Brandt', NULL, 'infobox', 0.98, NULL),
  (5, 4, 148, 160, 8, 'Piet Vermeer', NULL, 'infobox', 0.98, NULL),
  (5, 5, 309, 355, 16, 'She was ambassador to Chile from 2008 to 2014.', 'Career', 'rule', 0.88, NULL),
  (6, 0, 35, 64, 4, 'Ambassador of Norway to Chile', NULL, 'infobox', 0.75, NULL),
  (7, 0, 356, 391, 16, 'Piet Vermeer succeeded her in 2014.', 'Career', 'rule', 0.78, NULL),
  (8, 0, 392, 496, 16, 'From 2003 to 2007 she was Deputy Minister of Finance under Prime Minister Ove Lund, alongside Karl Dahl.', 'Career', 'rule', 0.88, NULL),
  (9, 0, 392, 496, 16, 'From 2003 to 2007 she was Deputy Minister of Finance under Prime Minister Ove Lund, alongside Karl Dahl.', 'Career', 'rule', 0.92, NULL),
  (10, 0, 356, 391, 16, 'Piet Vermeer succeeded her in 2014.', 'Career', 'rule', 0.8, NULL),
  (11, 0, 498, 576, 18, 'In June 2012 Olsen met Anton Reznik in Geneva to discuss the harbour contract.', 'Career', 'rule', 0.8, NULL),
  (13, 0, 55, 157, 3, 'According to The Herald, two officials said that Marta Olsen met Anton Reznik in Geneva on 3 May 2013.', NULL, 'rule', 0.8, NULL),
  (13, 1, 227, 296, 5, 'Reznik told The Herald that he had met Olsen in Geneva on 3 May 2013.', NULL, 'rule', 0.8, NULL),
  (14, 0, 227, 296, 5, 'Reznik told The Herald that he had met Olsen in Geneva on 3 May 2013.', NULL, 'rule', 0.8, NULL),
  (15, 0, 55, 157, 3, 'According to The Herald, two officials said that Marta Olsen met Anton Reznik in Geneva on 3 May 2013.', NULL, 'rule', 0.85, NULL),
  (16, 0, 159, 226, 5, 'Olsen denied that she had met Anton Reznik in Geneva on 3 May 2013.', NULL, 'rule', 0.85, NULL),
  (17, 0, 227, 296, 5, 'Reznik told The Herald that he had met Olsen in Geneva on 3 May 2013.', NULL, 'rule', 0.85, NULL),
  (18, 0, 297, 378, 5, '“I never saw a page of it,” Olsen said when asked about the harbour contract.', NULL, 'rule', 0.85, NULL),
  (19, 0, 297, 378, 5, '“I never saw a page of it,” Olsen said when asked about the harbour contract.', NULL, 'model', 0.69, NULL);
INSERT INTO facts (record, subject, property, value) VALUES
  (1, 1, 'birthDate', '1951-05-04'),
  (2, 1, 'birthPlace', 'Bergen, Norway'),
  (3, 1, 'nationality', 'Norwegian'),
  (4, 1, 'birthDate', '1951-05-05');
INSERT INTO occupancies (record, holder, office, office_key, jurisdiction, start, end, former, acting, position) VALUES
  (5, 1, 'Ambassador of Norway to Chile', 'ambassador|norway|chile', 'Chile', '2008-03-03', '2014', 0, 0, 1),
  (6, 2, 'Ambassador of Norway to Chile', 'ambassador|norway|chile', NULL, NULL, '2008-03-03', 1, 0, 1),
  (7, 3, 'ambassador to Chile', 'ambassador||chile', 'Chile', '2014', NULL, 0, 0, 2),
  (8, 1, 'Deputy Minister of Finance', 'deputy minister of finance', NULL, '2003', '2007', 0, 0, 3),
  (9, 4, 'Prime Minister', 'prime minister', NULL, NULL, NULL, 0, 0, 4);
INSERT INTO occupancy_people (record, role, position, entity) VALUES
  (6, 'successor', 0, 1),
  (7, 'predecessor', 0, 1),
  (5, 'predecessor', 0, 2),
  (5, 'successor', 0, 3),
  (8, 'under', 0, 4),
  (8, 'alongside', 0, 5);
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
INSERT INTO claims (record, content, content_spans, quotation, stance, kind) VALUES
  (15, 'that Marta Olsen met Anton Reznik in Geneva on 3 May 2013', '[[99,156]]', 'indirect', 'asserts', 'belief'),
  (16, 'that she had met Anton Reznik in Geneva on 3 May 2013', '[[172,225]]', 'indirect', 'denies', 'statement'),
  (17, 'that he had met Olsen in Geneva on 3 May 2013', '[[250,295]]', 'indirect', 'asserts', 'statement'),
  (18, '“I never saw a page of it,”', '[[297,328]]', 'direct', 'asserts', 'statement'),
  (19, 'the harbour contract', '[[357,377]]', 'indirect', 'asserts', 'statement');
INSERT INTO chain_links (record, position, source, source_text, source_spans, cue, cue_spans) VALUES
  (15, 0, 12, 'The Herald', '[[68,78]]', 'According to', '[[55,67]]'),
  (15, 1, 13, 'two officials', '[[80,93]]', 'said', '[[94,98]]'),
  (16, 0, 9, 'Olsen', '[[159,164]]', 'denied', '[[165,171]]'),
  (17, 0, 10, 'Reznik', '[[227,233]]', 'told', '[[234,238]]'),
  (18, 0, 9, 'Olsen', '[[329,334]]', 'said', '[[335,339]]'),
  (19, 0, NULL, NULL, '[]', 'asked about', '[[345,356]]');
INSERT INTO claims_about (record, position, entity) VALUES
  (15, 0, 9),
  (16, 0, 9),
  (17, 1, 9),
  (15, 1, 10),
  (16, 1, 10),
  (17, 0, 10),
  (15, 2, 11),
  (16, 2, 11),
  (17, 2, 11);
INSERT INTO oppositions (record, position, opposed) VALUES
  (16, 0, 15),
  (17, 0, 15),
  (16, 1, 17);
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
  (20, 1, 15),
  (22, 1, 15),
  (20, 0, 16),
  (21, 0, 16),
  (21, 1, 17),
  (22, 0, 17);
INSERT INTO citations (document, position, id, title, author, publisher, date, url, start, end) VALUES
  (1, 0, 'w1', 'A year at the harbour', 'Ada Ek', 'The Herald', '2014', 'https://herald.example/2', 0, 5);
INSERT INTO readings (source, position, pages) VALUES
  ('/dumps/wiki.xml.bz2|1234|all|0.1.0', 512, 7);
INSERT INTO families (family, kind, stale) VALUES
  (1, 'Person', 0),
  (2, 'Person', 0),
  (3, 'Person', 0),
  (4, 'Person', 0),
  (5, 'Person', 0),
  (6, 'Person', 0),
  (7, 'Place', 0),
  (8, 'Place', 0),
  (9, 'Group', 0),
  (10, 'Group', 0);
INSERT INTO family_keys (kind, key, family) VALUES
  ('Person', '=marta olsen', 1),
  ('Person', 'marta olsen', 1),
  ('Person', '=brandt ivo', 2),
  ('Person', 'ivo brandt', 2),
  ('Person', '=petrus vermeer', 3),
  ('Person', 'piet vermeer', 3),
  ('Person', '=lund ove', 4),
  ('Person', 'ove lund', 4),
  ('Person', '=dahl karl', 5),
  ('Person', 'karl dahl', 5),
  ('Person', '=anton reznik', 6),
  ('Person', 'anton reznik', 6),
  ('Place', 'chile', 7),
  ('Place', 'geneva', 8);
INSERT INTO family_words (word, family) VALUES
  ('marta', 1),
  ('olsen', 1),
  ('brandt', 2),
  ('ivo', 2),
  ('piet', 3),
  ('vermeer', 3),
  ('lund', 4),
  ('ove', 4),
  ('dahl', 5),
  ('karl', 5),
  ('anton', 6),
  ('reznik', 6),
  ('chile', 7),
  ('geneva', 8),
  ('herald', 9),
  ('officials', 10),
  ('two', 10);
INSERT INTO strands (strand, family, identity, anchor_document, anchor_name, profile) VALUES
  (1, 1, 1, 'sha256:f10b4fa39ed3991769b1c850ad49042a6bb5ab774ca193841417340108b4e237', 'Marta Olsen', 'n	Marta Olsen
k	2
b	-6817	-6817	1
o	ambassador|norway|chile	0	2008	2014
o	deputy minister of finance	1	2002	2007
p	pd6ugh vxn7xj 10kgqp5 1eiotpv 1ihl08h
c	Norway
i	1 2
y	2002	2014'),
  (2, 2, 2, 'sha256:f10b4fa39ed3991769b1c850ad49042a6bb5ab774ca193841417340108b4e237', 'Ivo Brandt', 'n	Ivo Brandt
k	1
o	ambassador|norway|chile	0		2008
p	dflmqw pd6ugh 10kgqp5 1eiotpv 1ihl08h
c	Norway
i	1
y	2008	2008'),
  (3, 3, 3, 'sha256:f10b4fa39ed3991769b1c850ad49042a6bb5ab774ca193841417340108b4e237', 'Piet Vermeer', 'n	Piet Vermeer
k	1
o	ambassador||chile	0	2014	
p	dflmqw vxn7xj 10kgqp5 1eiotpv 1ihl08h
i	1
y	2014	2014'),
  (4, 4, 4, 'sha256:f10b4fa39ed3991769b1c850ad49042a6bb5ab774ca193841417340108b4e237', 'Ove Lund', 'n	Ove Lund
k	1
o	prime minister	1		
p	dflmqw pd6ugh vxn7xj 1eiotpv 1ihl08h
i	1'),
  (5, 5, 5, 'sha256:f10b4fa39ed3991769b1c850ad49042a6bb5ab774ca193841417340108b4e237', 'Karl Dahl', 'n	Karl Dahl
k	1
p	dflmqw pd6ugh vxn7xj 10kgqp5 1ihl08h
i	1'),
  (6, 6, 6, 'sha256:e13d7958e815f134650e4a51df48b382a80dd82f02215fad831ce204845ce4a2', 'Anton Reznik', 'n	Anton Reznik
k	2
p	dflmqw pd6ugh vxn7xj 10kgqp5 1eiotpv
i	1 2
y	2014	2014'),
  (7, 7, 7, 'sha256:f10b4fa39ed3991769b1c850ad49042a6bb5ab774ca193841417340108b4e237', 'Chile', 'k	0'),
  (8, 8, 8, 'sha256:e13d7958e815f134650e4a51df48b382a80dd82f02215fad831ce204845ce4a2', 'Geneva', 'k	0'),
  (9, 9, 9, 'sha256:e13d7958e815f134650e4a51df48b382a80dd82f02215fad831ce204845ce4a2', 'Herald', 'k	0'),
  (10, 10, 10, 'sha256:e13d7958e815f134650e4a51df48b382a80dd82f02215fad831ce204845ce4a2', 'two officials', 'k	0');
INSERT INTO handles (handle, document, name) VALUES
  ('a6qbtukm', 'sha256:f10b4fa39ed3991769b1c850ad49042a6bb5ab774ca193841417340108b4e237', 'Ove Lund'),
  ('aie0lc66', 'sha256:f10b4fa39ed3991769b1c850ad49042a6bb5ab774ca193841417340108b4e237', 'Karl Dahl'),
  ('d3esqb90', 'sha256:f10b4fa39ed3991769b1c850ad49042a6bb5ab774ca193841417340108b4e237', 'Piet Vermeer'),
  ('farmv13u', 'sha256:f10b4fa39ed3991769b1c850ad49042a6bb5ab774ca193841417340108b4e237', 'Marta Olsen'),
  ('lil5xk2o', 'sha256:e13d7958e815f134650e4a51df48b382a80dd82f02215fad831ce204845ce4a2', 'Anton Reznik'),
  ('pwnw8i2f', 'sha256:f10b4fa39ed3991769b1c850ad49042a6bb5ab774ca193841417340108b4e237', 'Ivo Brandt'),
  ('q73k0ul6', 'sha256:e13d7958e815f134650e4a51df48b382a80dd82f02215fad831ce204845ce4a2', 'two officials'),
  ('u226hy3j', 'sha256:e13d7958e815f134650e4a51df48b382a80dd82f02215fad831ce204845ce4a2', 'Herald'),
  ('vj1syu81', 'sha256:f10b4fa39ed3991769b1c850ad49042a6bb5ab774ca193841417340108b4e237', 'Chile'),
  ('zjl9hlz6', 'sha256:e13d7958e815f134650e4a51df48b382a80dd82f02215fad831ce204845ce4a2', 'Geneva');
INSERT INTO strand_keys (key, strand) VALUES
  ('b:-6817:o', 1),
  ('n:+marta LN', 1),
  ('n:+marta LS', 1),
  ('n:+marta LSN', 1),
  ('n:+marta SN', 1),
  ('n:=marta olsen', 1),
  ('n:~LSN.m', 1),
  ('n:~MRT.o', 1),
  ('o:ambassador|norway|chile:2008:o', 1),
  ('n:+ivo BNT', 2),
  ('n:+ivo BRN', 2),
  ('n:+ivo BRNT', 2),
  ('n:+ivo BRT', 2),
  ('n:+ivo RNT', 2),
  ('n:=brandt ivo', 2),
  ('n:~BRNT.i', 2),
  ('n:+petrus BMR', 3),
  ('n:+petrus BR', 3),
  ('n:+petrus BRM', 3),
  ('n:+petrus BRMR', 3),
  ('n:+petrus RMR', 3),
  ('n:=petrus vermeer', 3),
  ('n:~BRMR.p', 3),
  ('o:ambassador||chile:2014:v', 3),
  ('n:+ove LN', 4),
  ('n:+ove LNT', 4),
  ('n:+ove LT', 4),
  ('n:+ove NT', 4),
  ('n:=lund ove', 4),
  ('n:~B.l', 4),
  ('n:~LNT.o', 4),
  ('n:+karl TL', 5),
  ('n:=dahl karl', 5),
  ('n:~TL.k', 5),
  ('n:+anton RNS', 6),
  ('n:+anton RS', 6),
  ('n:+anton RSN', 6),
  ('n:+anton RSNS', 6),
  ('n:+anton SNS', 6),
  ('n:=anton reznik', 6),
  ('n:~RSNS.a', 6);
INSERT INTO positions (position, key, office, jurisdiction, generic) VALUES
  (1, 'ambassador|norway|chile', 'Ambassador of Norway to Chile', 'Norway', 0),
  (2, 'ambassador||chile', 'ambassador to Chile', NULL, 0),
  (3, 'deputy minister of finance', 'Deputy Minister of Finance', NULL, 1),
  (4, 'prime minister', 'Prime Minister', NULL, 1);
INSERT INTO position_words (word, position) VALUES
  ('ambassador', 1),
  ('ambassador', 2),
  ('chile', 1),
  ('chile', 2),
  ('deputy', 3),
  ('finance', 3),
  ('minister', 3),
  ('minister', 4),
  ('norway', 1),
  ('of', 1),
  ('of', 3),
  ('prime', 4),
  ('to', 1),
  ('to', 2);
INSERT INTO document_words (rowid, title, text) SELECT document, title, text FROM readable;
UPDATE strands SET digest = 4644744983470168709 WHERE strand = 1;
UPDATE strands SET digest = 3364684812937150128 WHERE strand = 2;
UPDATE strands SET digest = 5490134259232406508 WHERE strand = 3;
UPDATE strands SET digest = -4195875023939665322 WHERE strand = 4;
UPDATE strands SET digest = 5383877307368026261 WHERE strand = 5;
UPDATE strands SET digest = 7553971175695658790 WHERE strand = 6;
UPDATE strands SET digest = -8881619808583498009 WHERE strand = 7;
UPDATE strands SET digest = -492828522497070099 WHERE strand = 8;
UPDATE strands SET digest = 3539589136915054003 WHERE strand = 9;
UPDATE strands SET digest = -4724566589031733345 WHERE strand = 10;
