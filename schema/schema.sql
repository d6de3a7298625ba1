-- The database as it is after all migrations, table by table: a picture for people, never executed by the program.
--
-- migrations/*.sql are the only way to a database; a test builds one from this file and one from the migrations and holds them equal.
-- Everywhere: days are whole days since 1970-01-01 (proleptic Gregorian), an open end is NULL, the EDTF text stands beside them; offsets are bytes in
-- article.text, half open; unknown text is ''; `seq` counts the items of one kind inside an article from 0. See docs/data-model.md.

-- Every migration that was applied: its number, file, hash, the program that ran it and when. The only wall clock in the file.
CREATE TABLE schema_history (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  program TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;

-- Who publishes.
CREATE TABLE outlet (
  outlet_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

-- Wire services that articles are credited to.
CREATE TABLE agency (
  agency_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

-- What read the articles: version of the program and language pack with its hash. Articles made by an older pack are found through it.
CREATE TABLE extraction_run (
  run_id INTEGER PRIMARY KEY,
  program TEXT NOT NULL,
  pack TEXT NOT NULL,
  UNIQUE (program, pack)
) STRICT;

-- One published text in one revision. `uid` is a hash of what it says and where, and prefixes the names of its items ("5f0c81d2a9b3e417/c3");
-- `name` is the given id (named = 1) or the content hash. `series` is shared by the revisions of one text, `latest` marks the one that answers
-- questions. `known_day` is the day from which --as-of counts it. `published_minute` and `published_offset` are the publisher's own clock.
-- `text` stands last, so that lists do not read it.
CREATE TABLE article (
  article_id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 16),
  name TEXT NOT NULL CHECK (name <> ''),
  named INTEGER NOT NULL CHECK (named IN (0, 1)),
  series TEXT NOT NULL CHECK (length(series) = 16),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  latest INTEGER NOT NULL CHECK (latest IN (0, 1)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  lang TEXT NOT NULL,
  outlet_id INTEGER REFERENCES outlet (outlet_id) ON DELETE RESTRICT,
  agency_id INTEGER REFERENCES agency (agency_id) ON DELETE RESTRICT,
  url TEXT NOT NULL,
  title TEXT NOT NULL,
  published_edtf TEXT NOT NULL,
  published_basis TEXT NOT NULL CHECK (published_basis IN ('given', 'metadata', 'text', 'file', 'unknown')),
  published_first INTEGER,
  published_last INTEGER,
  published_minute INTEGER CHECK (published_minute BETWEEN 0 AND 1439),
  published_offset INTEGER CHECK (published_offset BETWEEN -1080 AND 1080),
  published_evidence TEXT NOT NULL,
  updated_edtf TEXT NOT NULL,
  updated_basis TEXT NOT NULL CHECK (updated_basis IN ('given', 'metadata', 'text', 'file', 'unknown')),
  updated_first INTEGER,
  updated_last INTEGER,
  updated_minute INTEGER CHECK (updated_minute BETWEEN 0 AND 1439),
  updated_offset INTEGER CHECK (updated_offset BETWEEN -1080 AND 1080),
  updated_evidence TEXT NOT NULL,
  known_day INTEGER,
  run_id INTEGER NOT NULL REFERENCES extraction_run (run_id) ON DELETE RESTRICT,
  origin TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  UNIQUE (series, revision),
  CHECK (published_first <= published_last),
  CHECK (updated_first <= updated_last)
) STRICT;

CREATE INDEX article_by_name ON article (name);

CREATE INDEX article_by_text ON article (sha256);

CREATE INDEX article_by_day ON article (published_first, article_id);

CREATE INDEX article_by_outlet ON article (outlet_id, published_first);

CREATE INDEX article_by_agency ON article (agency_id) WHERE agency_id IS NOT NULL;

CREATE INDEX article_by_run ON article (run_id);

-- The byline.
CREATE TABLE article_author (
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (article_id, seq)
) STRICT, WITHOUT ROWID;

-- Which bytes of the page each block of the text was taken from.
CREATE TABLE article_block (
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
  raw_begin INTEGER NOT NULL,
  raw_end INTEGER NOT NULL,
  PRIMARY KEY (article_id, seq)
) STRICT, WITHOUT ROWID;

-- Words under pictures: printed, but no part of the text.
CREATE TABLE article_caption (
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  text TEXT NOT NULL,
  raw_begin INTEGER NOT NULL,
  raw_end INTEGER NOT NULL,
  PRIMARY KEY (article_id, seq)
) STRICT, WITHOUT ROWID;

-- Expressions of time: TIMEX3 (`value`, `mod`, `quant`, `freq`), EDTF, and the days they can mean. `anchor` and `rule` say why.
CREATE TABLE timex (
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

-- Mentions of persons, organisations, states, offices, places. `key` is the identity across spellings and languages, empty where the text does not tell.
CREATE TABLE entity (
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

-- Figures as the intervals they claim; an open bound is NULL. A figure inside a claim is one of its article's figures; `listed` is 0 for the rare
-- one that stands in a claim alone.
CREATE TABLE quantity (
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

-- Who said what. `quote` repeats the words of the content (" … " between parts), so that text search and people see them. `said_…` is when it was said,
-- NULL where the text does not tell; `nested_in` is the `seq` of the claim of this article that reports this one. Lists stand as JSON in the row, and views unfold
-- them: ranges of words [[begin,end],…], figures as their `seq` in quantity [0,2].
CREATE TABLE claim (
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

-- The words of a claim's source, cue and content, each a list of ranges.
CREATE VIEW claim_span AS
SELECT c.claim_id, r.role, s.key AS seq,
       (SELECT value FROM json_each(s.value) WHERE key = 0) AS begin_byte,
       (SELECT value FROM json_each(s.value) WHERE key = 1) AS end_byte
FROM claim AS c, (SELECT 'source' AS role UNION ALL SELECT 'cue' UNION ALL SELECT 'content') AS r,
     json_each(CASE r.role WHEN 'source' THEN c.source_spans WHEN 'cue' THEN c.cue_spans ELSE c.content_spans END) AS s;

-- How a claim was told, as far as the clause of its cue says: through what ("on Telegram", "in an interview with the BBC"), to whom ("told reporters"),
-- and where. `kind` is that of a medium, else ''. `name` may be '': "in a statement".
CREATE TABLE claim_telling (
  claim_id INTEGER NOT NULL REFERENCES claim (claim_id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('medium', 'addressee', 'place')),
  kind TEXT NOT NULL CHECK (CASE part WHEN 'medium' THEN kind IN
    ('agency', 'press', 'broadcast', 'network', 'website', 'interview', 'press-conference', 'statement', 'letter', 'speech', 'phone',
     'parliament', 'court') ELSE kind = '' END),
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  geonames INTEGER NOT NULL,
  country TEXT NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
  PRIMARY KEY (claim_id, part)
) STRICT, WITHOUT ROWID;

-- Figures inside claims.
CREATE VIEW claim_quantity AS
SELECT c.claim_id, q.key AS seq, c.article_id, q.value AS quantity_seq FROM claim AS c, json_each(c.quantities) AS q;

-- One telling of something that happened, is planned, denied or hypothetical, with the days of its own clause. `timex_seq` is the date it got, `claims`
-- are the claims whose content tells it, both as `seq` of this article; `actors` [{"name","role","key","begin","end"},…].
CREATE TABLE event_mention (
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

-- The trigger: the words that tell the event.
CREATE VIEW event_span AS
SELECT e.article_id, e.seq AS mention_seq, s.key AS seq,
       (SELECT value FROM json_each(s.value) WHERE key = 0) AS begin_byte,
       (SELECT value FROM json_each(s.value) WHERE key = 1) AS end_byte
FROM event_mention AS e, json_each(e.trigger_spans) AS s;

-- Who takes part in a mention, in which role.
CREATE VIEW event_actor AS
SELECT e.article_id, e.seq AS mention_seq, a.key AS seq,
       (SELECT value FROM json_each(a.value) WHERE key = 'name') AS name,
       (SELECT value FROM json_each(a.value) WHERE key = 'role') AS role,
       (SELECT value FROM json_each(a.value) WHERE key = 'key') AS key,
       (SELECT value FROM json_each(a.value) WHERE key = 'begin') AS begin_byte,
       (SELECT value FROM json_each(a.value) WHERE key = 'end') AS end_byte
FROM event_mention AS e, json_each(e.actors) AS a;

-- Claims whose content tells the event.
CREATE VIEW event_claim AS
SELECT e.article_id, e.seq AS mention_seq, c.key AS seq, c.value AS claim_seq FROM event_mention AS e, json_each(e.claims) AS c;

-- A person's decision about an item named by its uid; it outlives re-extraction and never deletes evidence.
CREATE TABLE review (
  review_id INTEGER PRIMARY KEY,
  target TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('accept', 'reject', 'correct', 'merge', 'split', 'note')),
  detail TEXT NOT NULL,
  person TEXT NOT NULL CHECK (person <> ''),
  decided_at TEXT NOT NULL
) STRICT;

CREATE INDEX review_by_target ON review (target);

-- Who changed what by hand, and when.
CREATE TABLE audit_log (
  audit_id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  person TEXT NOT NULL,
  action TEXT NOT NULL,
  target TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;

-- Text index of articles; rowid is article_id. External content: written beside every article, never by trigger.
CREATE VIRTUAL TABLE article_fts USING fts5 (
  title, text, content = 'article', content_rowid = 'article_id', tokenize = 'unicode61 remove_diacritics 2'
);

-- Text index of claims; rowid is claim_id.
CREATE VIRTUAL TABLE claim_fts USING fts5 (
  source_name, quote, content = 'claim', content_rowid = 'claim_id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIEW article_list AS
SELECT a.name AS article, a.revision, a.latest, o.name AS outlet, g.name AS agency, a.lang, a.title, a.url,
       a.published_edtf AS published, a.published_basis, date(a.published_first * 86400, 'unixepoch') AS published_earliest,
       date(a.published_last * 86400, 'unixepoch') AS published_latest, a.updated_edtf AS updated, length(a.text) AS characters, a.uid
FROM article AS a LEFT JOIN outlet AS o USING (outlet_id) LEFT JOIN agency AS g USING (agency_id);

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

-- The index that finds neighbours. Not for people: keys are hashes, `tie` orders articles of one day, `unit` are articles clustered together.
CREATE TABLE link_node (
  article_id INTEGER PRIMARY KEY REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED,
  day INTEGER NOT NULL,
  tie INTEGER NOT NULL,
  unit INTEGER,
  signature BLOB NOT NULL,
  prints BLOB NOT NULL
) STRICT;

CREATE INDEX link_node_by_unit ON link_node (unit);

-- Lists of articles by key of their signature, in order of publication. No foreign keys: they hold most of the rows, and go with link_node.
CREATE TABLE link_key (
  key INTEGER NOT NULL,
  day INTEGER NOT NULL,
  tie INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (key, day, tie)
) STRICT, WITHOUT ROWID;

-- The same by fingerprint of the text.
CREATE TABLE link_print (
  key INTEGER NOT NULL,
  day INTEGER NOT NULL,
  tie INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (key, day, tie)
) STRICT, WITHOUT ROWID;

-- How alike an article is to others, for those that are alike at all: {"article_id": likeness, …} by article_id; every pair stands on both sides.
CREATE TABLE link_neighbours (
  article_id INTEGER PRIMARY KEY REFERENCES link_node (article_id) ON DELETE CASCADE,
  edges TEXT NOT NULL
) STRICT;

CREATE VIEW link_edge AS
SELECT n.article_id, CAST(e.key AS INTEGER) AS other_id, e.value AS likeness FROM link_neighbours AS n, json_each(n.edges) AS e;

-- Two articles of which one text came from the other, or both from a third. `a` is the earlier where dates or credits tell.
CREATE TABLE copy (
  copy_id INTEGER PRIMARY KEY,
  a_id INTEGER NOT NULL REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED,
  b_id INTEGER NOT NULL REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED,
  relation TEXT NOT NULL CHECK (relation IN ('same', 'cut', 'wire', 'reworded', 'merged', 'updated', 'quotes')),
  share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
  UNIQUE (a_id, b_id),
  CHECK (a_id <> b_id)
) STRICT;

CREATE INDEX copy_by_b ON copy (b_id);

-- What stands in both, as byte ranges.
CREATE TABLE copy_passage (
  copy_id INTEGER NOT NULL REFERENCES copy (copy_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  a_begin INTEGER NOT NULL,
  a_end INTEGER NOT NULL CHECK (a_end > a_begin),
  b_begin INTEGER NOT NULL,
  b_end INTEGER NOT NULL CHECK (b_end > b_begin),
  PRIMARY KEY (copy_id, seq)
) STRICT, WITHOUT ROWID;

-- Figures that differ between the two versions.
CREATE TABLE copy_figure (
  copy_id INTEGER NOT NULL REFERENCES copy (copy_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  in_a TEXT NOT NULL,
  in_b TEXT NOT NULL,
  PRIMARY KEY (copy_id, seq)
) STRICT, WITHOUT ROWID;

-- Articles about one happening. `uid` is a hash of its first article.
CREATE TABLE story (
  story_id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL
) STRICT;

-- Members of stories. `family_id`: the first article of the story that prints the same text; articles of one family are one witness.
CREATE TABLE story_article (
  article_id INTEGER PRIMARY KEY REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED,
  story_id INTEGER NOT NULL REFERENCES story (story_id) ON DELETE CASCADE,
  family_id INTEGER NOT NULL REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX story_article_by_story ON story_article (story_id);

CREATE INDEX story_article_by_family ON story_article (family_id);

-- A source as one story knows it; the same uid in several stories is one source (view `source`). Lists: every form of its name that occurs; the claims it
-- made, each [article_id, seq of the claim].
CREATE TABLE story_source (
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

CREATE VIEW source_alias AS
SELECT s.story_id, s.uid, a.value AS alias FROM story_source AS s, json_each(s.aliases) AS a;

CREATE VIEW source_claim AS
SELECT s.story_id, s.uid,
       (SELECT value FROM json_each(c.value) WHERE key = 0) AS article_id,
       (SELECT value FROM json_each(c.value) WHERE key = 1) AS claim_seq
FROM story_source AS s, json_each(s.claims) AS c;

-- Something that happened, told by one or more mentions; its days are the most precise that all mentions allow. Lists: its mentions, every one
-- of them, as [article_id, seq]; its actors, one per key or name; every term of every merge, for `explain`.
CREATE TABLE event (
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

-- Claims and figures that answer one question. Lists: what `compare WORDS` finds it by; its figures as [article_id, seq of the figure, seq of the claim it was said in or
-- null for the outlet's own]; who takes which stance to it, [article_id, seq of the claim, stance].
CREATE TABLE topic (
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

-- What comparing says: agree, differ, contested … with its reason. Never a verdict on truth. `parts` is the reason as JSON (a form, who stands in it),
-- from which reports put it into the reader's language; `claims` the evidence from every side, [article_id, seq of the claim].
CREATE TABLE finding (
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

CREATE VIEW finding_claim AS
SELECT f.topic_id, f.seq AS finding_seq, c.key AS seq,
       (SELECT value FROM json_each(c.value) WHERE key = 0) AS article_id,
       (SELECT value FROM json_each(c.value) WHERE key = 1) AS claim_seq
FROM finding AS f, json_each(f.claims) AS c;

CREATE VIEW story_list AS
SELECT s.uid AS story, s.title, count(*) AS articles, count(DISTINCT m.family_id) AS independent,
       date(min(a.published_first) * 86400, 'unixepoch') AS first_published, date(max(a.published_last) * 86400, 'unixepoch') AS last_published
FROM story AS s JOIN story_article AS m USING (story_id) JOIN article AS a USING (article_id) GROUP BY s.story_id;

CREATE VIEW copy_list AS
SELECT x.name AS a, y.name AS b, c.relation, c.share, count(p.seq) AS passages
FROM copy AS c JOIN article AS x ON x.article_id = c.a_id JOIN article AS y ON y.article_id = c.b_id LEFT JOIN copy_passage AS p USING (copy_id)
GROUP BY c.copy_id;

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
