-- 0006: what one article tells, in fewer rows.
--
-- Existing rows: kept, in their new form. An article's dates, names, figures, claims and events were some two hundred rows and four hundred places in
-- indexes, and writing them most of what writing an article took. Lists inside an item (ranges of words, actors, figures, claims) stand in the item's
-- own row as JSON; the tables that held them are views with their rows. Items are known by (article_id, seq), and only claims, which the text index names by
-- number, have a number of their own beside it. Indexes that no question of the program uses are gone. Enumerations are checked word by word: for
-- `IN (...)` SQLite builds the list anew for every row that is written.

DROP VIEW claim_list;
DROP VIEW timex_list;
DROP VIEW figure_list;
DROP VIEW event_mention_list;
DROP VIEW place_list;

CREATE TABLE new_timex (
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
  type TEXT NOT NULL CHECK (type = 'DATE' OR type = 'TIME' OR type = 'DURATION' OR type = 'SET'),
  value TEXT NOT NULL,
  mod TEXT NOT NULL,
  quant TEXT NOT NULL,
  freq TEXT NOT NULL,
  edtf TEXT NOT NULL,
  other_value TEXT NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  granularity TEXT NOT NULL CHECK (
    granularity = 'time' OR granularity = 'day' OR granularity = 'weekend' OR granularity = 'week' OR granularity = 'month' OR
    granularity = 'quarter' OR granularity = 'season' OR granularity = 'half' OR granularity = 'year' OR granularity = 'decade' OR
    granularity = 'century' OR granularity = 'unknown'),
  anchor TEXT NOT NULL CHECK (anchor = 'none' OR anchor = 'explicit' OR anchor = 'publication' OR anchor = 'context'),
  anchor_text TEXT NOT NULL,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (article_id, seq),
  CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;

INSERT INTO new_timex (article_id, seq, begin_byte, end_byte, type, value, mod, quant, freq, edtf, other_value, first_day, last_day, granularity,
       anchor, anchor_text, rule, confidence)
SELECT article_id, seq, begin_byte, end_byte, type, value, mod, quant, freq, edtf, other_value, first_day, last_day, granularity, anchor,
       anchor_text, rule, confidence
FROM timex ORDER BY article_id, seq;

CREATE TABLE new_entity (
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (
    kind = 'person' OR kind = 'organisation' OR kind = 'government' OR kind = 'office' OR kind = 'country' OR kind = 'place' OR
    kind = 'document' OR kind = 'group' OR kind = 'unnamed'),
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
  name_begin INTEGER NOT NULL,
  name_end INTEGER NOT NULL,
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  office TEXT NOT NULL,
  office_key TEXT NOT NULL,
  country TEXT NOT NULL,
  geonames INTEGER NOT NULL,
  pronoun INTEGER NOT NULL CHECK (pronoun IN (0, 1)),
  PRIMARY KEY (article_id, seq)
) STRICT, WITHOUT ROWID;

INSERT INTO new_entity (article_id, seq, kind, begin_byte, end_byte, name_begin, name_end, name, key, office, office_key, country, geonames,
       pronoun)
SELECT article_id, seq, kind, begin_byte, end_byte, name_begin, name_end, name, key, office, office_key, country, geonames, pronoun
FROM entity ORDER BY article_id, seq;

CREATE TABLE new_quantity (
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
  number_begin INTEGER NOT NULL,
  number_end INTEGER NOT NULL,
  low REAL,
  high REAL,
  qualifier TEXT NOT NULL CHECK (
    qualifier = 'exact' OR qualifier = 'approximate' OR qualifier = 'at-least' OR qualifier = 'more-than' OR qualifier = 'at-most' OR
    qualifier = 'less-than' OR qualifier = 'nearly' OR qualifier = 'range'),
  unit TEXT NOT NULL,
  concept TEXT NOT NULL,
  scope TEXT NOT NULL,
  negated INTEGER NOT NULL CHECK (negated IN (0, 1)),
  PRIMARY KEY (article_id, seq)
) STRICT, WITHOUT ROWID;

INSERT INTO new_quantity (article_id, seq, listed, begin_byte, end_byte, number_begin, number_end, low, high, qualifier, unit, concept, scope,
       negated)
SELECT article_id, seq, listed, begin_byte, end_byte, number_begin, number_end, low, high, qualifier, unit, concept, scope, negated
FROM quantity ORDER BY article_id, seq;

CREATE TABLE new_claim (
  claim_id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  source_name TEXT NOT NULL,
  source_key TEXT NOT NULL,
  source_kind TEXT CHECK (
    source_kind = 'person' OR source_kind = 'organisation' OR source_kind = 'government' OR source_kind = 'office' OR source_kind = 'country' OR
    source_kind = 'place' OR source_kind = 'document' OR source_kind = 'group' OR source_kind = 'unnamed'),
  stance TEXT NOT NULL CHECK (
    stance = 'asserts' OR stance = 'confirms' OR stance = 'denies' OR stance = 'does-not-acknowledge' OR stance = 'declines' OR
    stance = 'doubts' OR stance = 'alleges' OR stance = 'accuses' OR stance = 'warns' OR stance = 'demands' OR stance = 'announces' OR
    stance = 'promises' OR stance = 'predicts' OR stance = 'asks' OR stance = 'expresses-concern' OR stance = 'expresses-regret' OR
    stance = 'expresses-hope' OR stance = 'expresses-welcome' OR stance = 'reports'),
  type TEXT NOT NULL CHECK (type = 'direct' OR type = 'indirect' OR type = 'mixed'),
  hearsay INTEGER NOT NULL CHECK (hearsay IN (0, 1)),
  carried_over INTEGER NOT NULL CHECK (carried_over IN (0, 1)),
  said_edtf TEXT NOT NULL,
  said_first INTEGER,
  said_last INTEGER,
  nested_in INTEGER,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  source_spans TEXT NOT NULL,
  cue_spans TEXT NOT NULL,
  content_spans TEXT NOT NULL,
  quantities TEXT NOT NULL,
  quote TEXT NOT NULL,
  UNIQUE (article_id, seq),
  CHECK (said_first <= said_last)
) STRICT;

INSERT INTO new_claim (claim_id, article_id, seq, source_name, source_key, source_kind, stance, type, hearsay, carried_over, said_edtf, said_first,
       said_last, nested_in, rule, confidence, source_spans, cue_spans, content_spans, quantities, quote)
SELECT claim_id, article_id, seq, source_name, source_key, source_kind, stance, type, hearsay, carried_over, said_edtf, said_first, said_last, 
       (SELECT o.seq FROM claim AS o WHERE o.claim_id = claim.nested_in), rule, confidence,
  coalesce((SELECT json_group_array(json_array(begin_byte, end_byte)) FROM
    (SELECT begin_byte, end_byte FROM claim_span AS s WHERE s.claim_id = claim.claim_id AND s.role = 'source' ORDER BY s.seq)), '[]'),
  coalesce((SELECT json_group_array(json_array(begin_byte, end_byte)) FROM
    (SELECT begin_byte, end_byte FROM claim_span AS s WHERE s.claim_id = claim.claim_id AND s.role = 'cue' ORDER BY s.seq)), '[]'),
  coalesce((SELECT json_group_array(json_array(begin_byte, end_byte)) FROM
    (SELECT begin_byte, end_byte FROM claim_span AS s WHERE s.claim_id = claim.claim_id AND s.role = 'content' ORDER BY s.seq)), '[]'),
  coalesce((SELECT json_group_array(seq) FROM (SELECT q.seq FROM claim_quantity AS l JOIN quantity AS q USING (quantity_id)
    WHERE l.claim_id = claim.claim_id ORDER BY l.seq)), '[]'),
  quote
FROM claim ORDER BY claim_id;

CREATE TABLE new_event_mention (
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  sentence_begin INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  class TEXT NOT NULL CHECK (
    class = 'AGREE' OR class = 'CONSULT' OR class = 'SUPPORT' OR class = 'CONCEDE' OR class = 'COOPERATE' OR class = 'AID' OR
    class = 'RETREAT' OR class = 'INVESTIGATE' OR class = 'DEMAND' OR class = 'DISAPPROVE' OR class = 'ACCUSE' OR class = 'REJECT' OR
    class = 'THREATEN' OR class = 'REQUEST' OR class = 'PROTEST' OR class = 'SANCTION' OR class = 'MOBILIZE' OR class = 'COERCE' OR
    class = 'ASSAULT' OR class = 'FIGHT' OR class = 'ACCIDENT' OR class = 'DISASTER' OR class = 'COURT' OR class = 'ELECTION' OR
    class = 'LAW' OR class = 'BUSINESS' OR class = 'DEATH' OR class = 'OTHER'),
  type TEXT NOT NULL,
  lemma TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status = 'reported' OR status = 'planned' OR status = 'denied' OR status = 'hypothetical'),
  edtf TEXT NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  granularity TEXT NOT NULL CHECK (
    granularity = 'time' OR granularity = 'day' OR granularity = 'weekend' OR granularity = 'week' OR granularity = 'month' OR
    granularity = 'quarter' OR granularity = 'season' OR granularity = 'half' OR granularity = 'year' OR granularity = 'decade' OR
    granularity = 'century' OR granularity = 'unknown'),
  timex_seq INTEGER,
  place_name TEXT,
  place_geonames INTEGER,
  place_country TEXT,
  place_begin INTEGER,
  place_end INTEGER,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  trigger_spans TEXT NOT NULL,
  actors TEXT NOT NULL,
  claims TEXT NOT NULL,
  PRIMARY KEY (article_id, seq),
  CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;

INSERT INTO new_event_mention (article_id, seq, sentence_begin, sentence_end, class, type, lemma, status, edtf, first_day, last_day, granularity,
       timex_seq, place_name, place_geonames, place_country, place_begin, place_end, rule, confidence, trigger_spans, actors, claims)
SELECT article_id, seq, sentence_begin, sentence_end, class, type, lemma, status, edtf, first_day, last_day, granularity, 
       (SELECT t.seq FROM timex AS t WHERE t.timex_id = event_mention.timex_id), place_name, place_geonames, place_country, place_begin, place_end,
       rule, confidence,
  coalesce((SELECT json_group_array(json_array(begin_byte, end_byte)) FROM
    (SELECT begin_byte, end_byte FROM event_span AS s WHERE s.event_mention_id = event_mention.event_mention_id ORDER BY s.seq)), '[]'),
  coalesce((SELECT json_group_array(json_object('name', name, 'role', role, 'key', key, 'begin', begin_byte, 'end', end_byte)) FROM
    (SELECT * FROM event_actor AS a WHERE a.event_mention_id = event_mention.event_mention_id ORDER BY a.seq)), '[]'),
  coalesce((SELECT json_group_array(claim_seq) FROM (SELECT c.seq AS claim_seq FROM event_claim AS l JOIN claim AS c USING (claim_id)
    WHERE l.event_mention_id = event_mention.event_mention_id ORDER BY l.seq)), '[]')
FROM event_mention ORDER BY article_id, seq;

DROP TABLE event_claim;
DROP TABLE event_actor;
DROP TABLE event_span;
DROP TABLE claim_quantity;
DROP TABLE claim_span;
DROP TABLE event_mention;
DROP TABLE claim;
DROP TABLE quantity;
DROP TABLE entity;
DROP TABLE timex;
ALTER TABLE new_timex RENAME TO timex;
ALTER TABLE new_entity RENAME TO entity;
ALTER TABLE new_quantity RENAME TO quantity;
ALTER TABLE new_claim RENAME TO claim;
ALTER TABLE new_event_mention RENAME TO event_mention;

CREATE VIEW claim_span AS
SELECT c.claim_id, r.role, s.key AS seq, (SELECT value FROM json_each(s.value) WHERE key = 0) AS begin_byte,
       (SELECT value FROM json_each(s.value) WHERE key = 1) AS end_byte
FROM claim AS c, (SELECT 'source' AS role UNION ALL SELECT 'cue' UNION ALL SELECT 'content') AS r,
     json_each(CASE r.role WHEN 'source' THEN c.source_spans WHEN 'cue' THEN c.cue_spans ELSE c.content_spans END) AS s;

CREATE VIEW claim_quantity AS
SELECT c.claim_id, q.key AS seq, c.article_id, q.value AS quantity_seq FROM claim AS c, json_each(c.quantities) AS q;

CREATE VIEW event_span AS
SELECT e.article_id, e.seq AS mention_seq, s.key AS seq, (SELECT value FROM json_each(s.value) WHERE key = 0) AS begin_byte,
       (SELECT value FROM json_each(s.value) WHERE key = 1) AS end_byte
FROM event_mention AS e, json_each(e.trigger_spans) AS s;

CREATE VIEW event_actor AS
SELECT e.article_id, e.seq AS mention_seq, a.key AS seq,
       (SELECT value FROM json_each(a.value) WHERE key = 'name') AS name, (SELECT value FROM json_each(a.value) WHERE key = 'role') AS role,
       (SELECT value FROM json_each(a.value) WHERE key = 'key') AS key, (SELECT value FROM json_each(a.value) WHERE key = 'begin') AS begin_byte,
       (SELECT value FROM json_each(a.value) WHERE key = 'end') AS end_byte
FROM event_mention AS e, json_each(e.actors) AS a;

CREATE VIEW event_claim AS
SELECT e.article_id, e.seq AS mention_seq, c.key AS seq, c.value AS claim_seq FROM event_mention AS e, json_each(e.claims) AS c;

CREATE VIEW claim_list AS
SELECT a.uid || '/c' || c.seq AS claim, a.name AS article, o.name AS outlet, a.published_edtf AS published, c.source_name AS source,
       c.source_kind, c.stance, c.type, c.hearsay, c.said_edtf AS said, date(c.said_first * 86400, 'unixepoch') AS said_earliest,
       date(c.said_last * 86400, 'unixepoch') AS said_latest, m.kind AS medium_kind, m.name AS medium, t.name AS told_to, p.name AS place,
       c.quote, c.rule, c.confidence
FROM claim AS c JOIN article AS a USING (article_id) LEFT JOIN outlet AS o USING (outlet_id)
     LEFT JOIN claim_telling AS m ON m.claim_id = c.claim_id AND m.part = 'medium'
     LEFT JOIN claim_telling AS t ON t.claim_id = c.claim_id AND t.part = 'addressee'
     LEFT JOIN claim_telling AS p ON p.claim_id = c.claim_id AND p.part = 'place';

CREATE VIEW timex_list AS
SELECT a.uid || '/t' || t.seq AS timex, a.name AS article, t.begin_byte, t.end_byte, t.type, t.value, t.edtf,
       date(t.first_day * 86400, 'unixepoch') AS earliest, date(t.last_day * 86400, 'unixepoch') AS latest, t.granularity, t.anchor,
       t.anchor_text, t.rule, t.confidence
FROM timex AS t JOIN article AS a USING (article_id);

CREATE VIEW figure_list AS
SELECT a.uid || '/q' || q.seq AS figure, a.name AS article, q.low, q.high, q.qualifier, q.unit, q.concept, q.scope, q.begin_byte, q.end_byte
FROM quantity AS q JOIN article AS a USING (article_id);

CREATE VIEW event_mention_list AS
SELECT a.uid || '/e' || e.seq AS event_mention, a.name AS article, o.name AS outlet, e.class, e.type, e.status, e.edtf,
       date(e.first_day * 86400, 'unixepoch') AS earliest, date(e.last_day * 86400, 'unixepoch') AS latest, e.granularity,
       e.place_name AS place, e.sentence_begin, e.sentence_end, e.rule, e.confidence
FROM event_mention AS e JOIN article AS a USING (article_id) LEFT JOIN outlet AS o USING (outlet_id);

CREATE VIEW place_list AS
SELECT geonames, min(name) AS name, min(country) AS country, count(*) AS mentions, count(DISTINCT article_id) AS articles
FROM entity WHERE geonames <> 0 GROUP BY geonames;
