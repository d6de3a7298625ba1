-- 0007: what several articles tell, in fewer rows.
--
-- Existing rows: kept, in their new form. A story that gets an article is told anew, and what was told before replaced: sources, events, topics and
-- findings were some hundred and eighty rows an article with as many places in indexes. Lists stand in the row of what they belong to as JSON, as those of an
-- article's items do; the tables that held them are views with their rows. Items of articles are named by article_id and seq. Indexes that no
-- question of the program uses are gone.

DROP VIEW source;
DROP VIEW event_list;
DROP VIEW finding_list;

CREATE TABLE new_story_source (
  story_id INTEGER NOT NULL REFERENCES story (story_id) ON DELETE CASCADE,
  uid TEXT NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (
    kind = 'person' OR kind = 'organisation' OR kind = 'government' OR kind = 'office' OR kind = 'country' OR kind = 'place' OR
    kind = 'document' OR kind = 'group' OR kind = 'unnamed'),
  country TEXT NOT NULL,
  aliases TEXT NOT NULL,
  claims TEXT NOT NULL,
  PRIMARY KEY (story_id, uid)
) STRICT, WITHOUT ROWID;

INSERT INTO new_story_source (story_id, uid, key, name, kind, country, aliases, claims)
SELECT story_id, uid, key, name, kind, country,
  coalesce((SELECT json_group_array(alias) FROM (SELECT alias FROM source_alias AS l WHERE l.story_source_id = s.story_source_id ORDER BY alias)), '[]'),
  coalesce((SELECT json_group_array(json_array(article_id, claim_seq)) FROM
    (SELECT article_id, claim_seq FROM source_claim AS l WHERE l.story_source_id = s.story_source_id ORDER BY article_id, claim_seq)), '[]')
FROM story_source AS s ORDER BY story_id, uid;

CREATE TABLE new_event (
  event_id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  story_id INTEGER NOT NULL REFERENCES story (story_id) ON DELETE CASCADE,
  class TEXT NOT NULL,
  type TEXT NOT NULL,
  label TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status = 'reported' OR status = 'planned' OR status = 'denied' OR status = 'hypothetical'),
  edtf TEXT NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  granularity TEXT NOT NULL,
  place_name TEXT,
  place_geonames INTEGER,
  place_country TEXT,
  place_begin INTEGER,
  place_end INTEGER,
  independent INTEGER NOT NULL CHECK (independent >= 0),
  mentions TEXT NOT NULL,
  parties TEXT NOT NULL,
  reasons TEXT NOT NULL,
  UNIQUE (story_id, uid),
  CHECK (first_day <= last_day)
) STRICT;

INSERT INTO new_event (event_id, uid, story_id, class, type, label, status, edtf, first_day, last_day, granularity, place_name, place_geonames,
       place_country, place_begin, place_end, independent, mentions, parties, reasons)
SELECT event_id, uid, story_id, class, type, label, status, edtf, first_day, last_day, granularity, place_name, place_geonames, place_country,
       place_begin, place_end, independent,
  coalesce((SELECT json_group_array(json_array(article_id, mention_seq)) FROM
    (SELECT article_id, mention_seq FROM event_member AS l WHERE l.event_id = e.event_id ORDER BY article_id, mention_seq)), '[]'),
  coalesce((SELECT json_group_array(json_object('name', name, 'role', role, 'key', key, 'begin', begin_byte, 'end', end_byte)) FROM
    (SELECT * FROM event_party AS l WHERE l.event_id = e.event_id ORDER BY seq)), '[]'),
  coalesce((SELECT json_group_array(reason) FROM (SELECT reason FROM event_reason AS l WHERE l.event_id = e.event_id ORDER BY seq)), '[]')
FROM event AS e ORDER BY event_id;

CREATE TABLE new_topic (
  topic_id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  story_id INTEGER NOT NULL REFERENCES story (story_id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  concept TEXT NOT NULL,
  independent INTEGER NOT NULL CHECK (independent >= 0),
  words TEXT NOT NULL,
  figures TEXT NOT NULL,
  stances TEXT NOT NULL,
  UNIQUE (story_id, uid)
) STRICT;

INSERT INTO new_topic (topic_id, uid, story_id, question, concept, independent, words, figures, stances)
SELECT topic_id, uid, story_id, question, concept, independent,
  coalesce((SELECT json_group_array(word) FROM (SELECT word FROM topic_word AS l WHERE l.topic_id = t.topic_id ORDER BY seq)), '[]'),
  coalesce((SELECT json_group_array(json_array(article_id, quantity_seq, claim_seq)) FROM
    (SELECT article_id, quantity_seq, claim_seq FROM topic_value AS l WHERE l.topic_id = t.topic_id ORDER BY seq)), '[]'),
  coalesce((SELECT json_group_array(json_array(article_id, claim_seq, stance)) FROM
    (SELECT article_id, claim_seq, stance FROM topic_stance AS l WHERE l.topic_id = t.topic_id ORDER BY seq)), '[]')
FROM topic AS t ORDER BY topic_id;

CREATE TABLE new_finding (
  topic_id INTEGER NOT NULL REFERENCES topic (topic_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (
    kind = 'agree' OR kind = 'compatible' OR kind = 'differ' OR kind = 'contradict' OR kind = 'contested' OR kind = 'unacknowledged' OR
    kind = 'revised' OR kind = 'withdrawn' OR kind = 'single-source'),
  reason TEXT NOT NULL,
  parts TEXT NOT NULL DEFAULT '[]',
  claims TEXT NOT NULL,
  PRIMARY KEY (topic_id, seq)
) STRICT, WITHOUT ROWID;

INSERT INTO new_finding (topic_id, seq, kind, reason, parts, claims)
SELECT topic_id, seq, kind, reason, parts,
  coalesce((SELECT json_group_array(json_array(article_id, claim_seq)) FROM
    (SELECT article_id, claim_seq FROM finding_claim AS l WHERE l.topic_id = f.topic_id AND l.finding_seq = f.seq ORDER BY l.seq)), '[]')
FROM finding AS f ORDER BY topic_id, seq;

DROP TABLE finding_claim;
DROP TABLE finding;
DROP TABLE topic_stance;
DROP TABLE topic_value;
DROP TABLE topic_word;
DROP TABLE topic;
DROP TABLE event_reason;
DROP TABLE event_party;
DROP TABLE event_member;
DROP TABLE event;
DROP TABLE source_claim;
DROP TABLE source_alias;
DROP TABLE story_source;
ALTER TABLE new_story_source RENAME TO story_source;
ALTER TABLE new_event RENAME TO event;
ALTER TABLE new_topic RENAME TO topic;
ALTER TABLE new_finding RENAME TO finding;

CREATE VIEW source_alias AS
SELECT s.story_id, s.uid, a.value AS alias FROM story_source AS s, json_each(s.aliases) AS a;

CREATE VIEW source_claim AS
SELECT s.story_id, s.uid,
       (SELECT value FROM json_each(c.value) WHERE key = 0) AS article_id,
       (SELECT value FROM json_each(c.value) WHERE key = 1) AS claim_seq
FROM story_source AS s, json_each(s.claims) AS c;

CREATE VIEW event_member AS
SELECT e.event_id,
       (SELECT value FROM json_each(m.value) WHERE key = 0) AS article_id,
       (SELECT value FROM json_each(m.value) WHERE key = 1) AS mention_seq
FROM event AS e, json_each(e.mentions) AS m;

CREATE VIEW event_party AS
SELECT e.event_id, p.key AS seq,
       (SELECT value FROM json_each(p.value) WHERE key = 'name') AS name,
       (SELECT value FROM json_each(p.value) WHERE key = 'role') AS role,
       (SELECT value FROM json_each(p.value) WHERE key = 'key') AS key,
       (SELECT value FROM json_each(p.value) WHERE key = 'begin') AS begin_byte,
       (SELECT value FROM json_each(p.value) WHERE key = 'end') AS end_byte
FROM event AS e, json_each(e.parties) AS p;

CREATE VIEW event_reason AS
SELECT e.event_id, r.key AS seq, r.value AS reason FROM event AS e, json_each(e.reasons) AS r;

CREATE VIEW topic_word AS
SELECT t.topic_id, w.key AS seq, w.value AS word FROM topic AS t, json_each(t.words) AS w;

CREATE VIEW topic_value AS
SELECT t.topic_id, v.key AS seq,
       (SELECT value FROM json_each(v.value) WHERE key = 0) AS article_id,
       (SELECT value FROM json_each(v.value) WHERE key = 1) AS quantity_seq,
       (SELECT value FROM json_each(v.value) WHERE key = 2) AS claim_seq
FROM topic AS t, json_each(t.figures) AS v;

CREATE VIEW topic_stance AS
SELECT t.topic_id, s.key AS seq,
       (SELECT value FROM json_each(s.value) WHERE key = 0) AS article_id,
       (SELECT value FROM json_each(s.value) WHERE key = 1) AS claim_seq,
       (SELECT value FROM json_each(s.value) WHERE key = 2) AS stance
FROM topic AS t, json_each(t.stances) AS s;

CREATE VIEW finding_claim AS
SELECT f.topic_id, f.seq AS finding_seq, c.key AS seq,
       (SELECT value FROM json_each(c.value) WHERE key = 0) AS article_id,
       (SELECT value FROM json_each(c.value) WHERE key = 1) AS claim_seq
FROM finding AS f, json_each(f.claims) AS c;

CREATE VIEW source AS
SELECT p.uid, min(p.key) AS key, min(p.name) AS name, min(p.kind) AS kind, max(p.country) AS country, count(*) AS stories,
       sum((SELECT count(*) FROM json_each(p.claims))) AS claims
FROM story_source AS p GROUP BY p.uid;

CREATE VIEW event_list AS
SELECT e.uid AS event, s.uid AS story, e.class, e.type, e.label, e.status, e.edtf, date(e.first_day * 86400, 'unixepoch') AS earliest,
       date(e.last_day * 86400, 'unixepoch') AS latest, e.granularity, e.place_name AS place, e.independent,
       (SELECT count(*) FROM json_each(e.mentions)) AS mentions
FROM event AS e JOIN story AS s USING (story_id);

CREATE VIEW finding_list AS
SELECT t.uid AS topic, s.uid AS story, t.question, f.kind, f.reason, t.independent
FROM finding AS f JOIN topic AS t USING (topic_id) JOIN story AS s USING (story_id);
