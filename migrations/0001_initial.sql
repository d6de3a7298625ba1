-- 0001: the first shape of a Dateline database: articles with their revisions, and everything one article alone tells.
--
-- Existing rows: none. Days are whole days since 1970-01-01 (proleptic Gregorian) with the EDTF text beside them; an open end is NULL.
-- Offsets are bytes in article.text, half open. Texts that are not known are '', never a guess. `seq` counts the items of one
-- kind inside an article from 0, in order of place: article uid and seq together name an item ("5f0c…/c3").

CREATE TABLE schema_history (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  program TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;

CREATE TABLE outlet (
  outlet_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE agency (
  agency_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE extraction_run (
  run_id INTEGER PRIMARY KEY,
  program TEXT NOT NULL,
  pack TEXT NOT NULL,
  UNIQUE (program, pack)
) STRICT;

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

CREATE TABLE article_author (
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (article_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_block (
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
  raw_begin INTEGER NOT NULL,
  raw_end INTEGER NOT NULL,
  PRIMARY KEY (article_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_caption (
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  text TEXT NOT NULL,
  raw_begin INTEGER NOT NULL,
  raw_end INTEGER NOT NULL,
  PRIMARY KEY (article_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE timex (
  timex_id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
  type TEXT NOT NULL CHECK (type IN ('DATE', 'TIME', 'DURATION', 'SET')),
  value TEXT NOT NULL,
  mod TEXT NOT NULL,
  quant TEXT NOT NULL,
  freq TEXT NOT NULL,
  edtf TEXT NOT NULL,
  other_value TEXT NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  granularity TEXT NOT NULL CHECK (granularity IN
    ('time', 'day', 'weekend', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century', 'unknown')),
  anchor TEXT NOT NULL CHECK (anchor IN ('none', 'explicit', 'publication', 'context')),
  anchor_text TEXT NOT NULL,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  UNIQUE (article_id, seq),
  CHECK (first_day <= last_day)
) STRICT;

CREATE TABLE entity (
  entity_id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('person', 'organisation', 'government', 'office', 'country', 'place', 'document', 'group', 'unnamed')),
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
  UNIQUE (article_id, seq)
) STRICT;

CREATE INDEX entity_by_key ON entity (key, article_id) WHERE key <> '';

-- A figure inside a claim is one of its article's figures; `listed` is 0 for the rare one that stands in a claim alone.
CREATE TABLE quantity (
  quantity_id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
  number_begin INTEGER NOT NULL,
  number_end INTEGER NOT NULL,
  low REAL,
  high REAL,
  qualifier TEXT NOT NULL CHECK (qualifier IN
    ('exact', 'approximate', 'at-least', 'more-than', 'at-most', 'less-than', 'nearly', 'range')),
  unit TEXT NOT NULL,
  concept TEXT NOT NULL,
  scope TEXT NOT NULL,
  negated INTEGER NOT NULL CHECK (negated IN (0, 1)),
  UNIQUE (article_id, seq)
) STRICT;

CREATE INDEX quantity_by_concept ON quantity (concept, article_id) WHERE concept <> '';

-- `quote` repeats the words of the content spans (" … " between them), so that text search and people see them.
CREATE TABLE claim (
  claim_id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  source_name TEXT NOT NULL,
  source_key TEXT NOT NULL,
  source_kind TEXT CHECK (source_kind IN
    ('person', 'organisation', 'government', 'office', 'country', 'place', 'document', 'group', 'unnamed')),
  stance TEXT NOT NULL CHECK (stance IN
    ('asserts', 'confirms', 'denies', 'does-not-acknowledge', 'declines', 'doubts', 'alleges', 'accuses', 'warns', 'demands',
     'announces', 'promises', 'predicts', 'asks', 'expresses-concern', 'expresses-regret', 'expresses-hope', 'expresses-welcome',
     'reports')),
  type TEXT NOT NULL CHECK (type IN ('direct', 'indirect', 'mixed')),
  hearsay INTEGER NOT NULL CHECK (hearsay IN (0, 1)),
  carried_over INTEGER NOT NULL CHECK (carried_over IN (0, 1)),
  said_edtf TEXT NOT NULL,
  said_first INTEGER,
  said_last INTEGER,
  nested_in INTEGER REFERENCES claim (claim_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  quote TEXT NOT NULL,
  UNIQUE (article_id, seq),
  CHECK (said_first <= said_last)
) STRICT;

CREATE INDEX claim_by_source ON claim (source_key, stance, said_first);
CREATE INDEX claim_by_day ON claim (said_first, claim_id);
CREATE INDEX claim_by_outer ON claim (nested_in) WHERE nested_in IS NOT NULL;

CREATE TABLE claim_span (
  claim_id INTEGER NOT NULL REFERENCES claim (claim_id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('source', 'cue', 'content')),
  seq INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
  PRIMARY KEY (claim_id, role, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_quantity (
  claim_id INTEGER NOT NULL REFERENCES claim (claim_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  quantity_id INTEGER NOT NULL REFERENCES quantity (quantity_id) ON DELETE CASCADE,
  PRIMARY KEY (claim_id, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_quantity_by_quantity ON claim_quantity (quantity_id);

CREATE TABLE event_mention (
  event_mention_id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  sentence_begin INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  class TEXT NOT NULL CHECK (class IN
    ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'INVESTIGATE', 'DEMAND', 'DISAPPROVE', 'ACCUSE',
     'REJECT', 'THREATEN', 'REQUEST', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'FIGHT', 'ACCIDENT', 'DISASTER', 'COURT',
     'ELECTION', 'LAW', 'BUSINESS', 'DEATH', 'OTHER')),
  type TEXT NOT NULL,
  lemma TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('reported', 'planned', 'denied', 'hypothetical')),
  edtf TEXT NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  granularity TEXT NOT NULL CHECK (granularity IN
    ('time', 'day', 'weekend', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century', 'unknown')),
  timex_id INTEGER REFERENCES timex (timex_id) ON DELETE SET NULL,
  place_name TEXT,
  place_geonames INTEGER,
  place_country TEXT,
  place_begin INTEGER,
  place_end INTEGER,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  UNIQUE (article_id, seq),
  CHECK (first_day <= last_day)
) STRICT;

CREATE INDEX event_mention_by_day ON event_mention (first_day, event_mention_id);
CREATE INDEX event_mention_by_timex ON event_mention (timex_id) WHERE timex_id IS NOT NULL;

CREATE TABLE event_span (
  event_mention_id INTEGER NOT NULL REFERENCES event_mention (event_mention_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
  PRIMARY KEY (event_mention_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_actor (
  event_mention_id INTEGER NOT NULL REFERENCES event_mention (event_mention_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  key TEXT NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  PRIMARY KEY (event_mention_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_claim (
  event_mention_id INTEGER NOT NULL REFERENCES event_mention (event_mention_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claim (claim_id) ON DELETE CASCADE,
  PRIMARY KEY (event_mention_id, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_claim_by_claim ON event_claim (claim_id);

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

CREATE TABLE audit_log (
  audit_id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  person TEXT NOT NULL,
  action TEXT NOT NULL,
  target TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE article_fts USING fts5 (
  title, text, content = 'article', content_rowid = 'article_id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE claim_fts USING fts5 (
  source_name, quote, content = 'claim', content_rowid = 'claim_id', tokenize = 'unicode61 remove_diacritics 2'
);

-- Views for people: names instead of numbers, days instead of day counts.

CREATE VIEW article_list AS
SELECT a.name AS article, a.revision, a.latest, o.name AS outlet, g.name AS agency, a.lang, a.title, a.url,
       a.published_edtf AS published, a.published_basis, date(a.published_first * 86400, 'unixepoch') AS published_earliest,
       date(a.published_last * 86400, 'unixepoch') AS published_latest, a.updated_edtf AS updated, length(a.text) AS characters, a.uid
FROM article AS a LEFT JOIN outlet AS o USING (outlet_id) LEFT JOIN agency AS g USING (agency_id);

CREATE VIEW claim_list AS
SELECT a.uid || '/c' || c.seq AS claim, a.name AS article, o.name AS outlet, a.published_edtf AS published, c.source_name AS source,
       c.source_kind, c.stance, c.type, c.hearsay, c.said_edtf AS said, date(c.said_first * 86400, 'unixepoch') AS said_earliest,
       date(c.said_last * 86400, 'unixepoch') AS said_latest, c.quote, c.rule, c.confidence
FROM claim AS c JOIN article AS a USING (article_id) LEFT JOIN outlet AS o USING (outlet_id);

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
