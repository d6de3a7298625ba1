-- 0002: what several articles tell together: stories, copies, merged events, sources, topics, findings, and the index that finds neighbours.
--
-- Existing rows: kept. Articles of an older file are not linked until they are linked anew; a reader sees them without a story.
-- Only the latest revision of an article is linked. Every row is a function of the set of linked articles: writing an article replaces the
-- rows of the stories it touches and no others. References to articles are checked at the end of the transaction (DEFERRED), because
-- linking needs to see what a removed article was linked to before it forgets it. Items of an article are named by (article_id, seq).

-- The index. Not for people: keys are hashes, `tie` orders articles of one day, `unit` are articles clustered together.
CREATE TABLE link_node (
  article_id INTEGER PRIMARY KEY REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED,
  day INTEGER NOT NULL,
  tie INTEGER NOT NULL,
  unit INTEGER,
  signature BLOB NOT NULL,
  prints BLOB NOT NULL
) STRICT;

CREATE INDEX link_node_by_unit ON link_node (unit);

-- The two lists have no foreign keys: they hold most of the rows, and go with link_node.
CREATE TABLE link_key (
  key INTEGER NOT NULL,
  day INTEGER NOT NULL,
  tie INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (key, day, tie)
) STRICT, WITHOUT ROWID;

CREATE TABLE link_print (
  key INTEGER NOT NULL,
  day INTEGER NOT NULL,
  tie INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (key, day, tie)
) STRICT, WITHOUT ROWID;

CREATE TABLE link_edge (
  article_id INTEGER NOT NULL REFERENCES link_node (article_id) DEFERRABLE INITIALLY DEFERRED,
  other_id INTEGER NOT NULL REFERENCES link_node (article_id) DEFERRABLE INITIALLY DEFERRED,
  likeness REAL NOT NULL CHECK (likeness BETWEEN 0 AND 1.0001),
  PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_edge_by_other ON link_edge (other_id);

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

CREATE TABLE copy_passage (
  copy_id INTEGER NOT NULL REFERENCES copy (copy_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  a_begin INTEGER NOT NULL,
  a_end INTEGER NOT NULL CHECK (a_end > a_begin),
  b_begin INTEGER NOT NULL,
  b_end INTEGER NOT NULL CHECK (b_end > b_begin),
  PRIMARY KEY (copy_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE copy_figure (
  copy_id INTEGER NOT NULL REFERENCES copy (copy_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  in_a TEXT NOT NULL,
  in_b TEXT NOT NULL,
  PRIMARY KEY (copy_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE story (
  story_id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL
) STRICT;

-- `family_id`: the first article of the story that prints the same text; articles of one family are one witness.
CREATE TABLE story_article (
  article_id INTEGER PRIMARY KEY REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED,
  story_id INTEGER NOT NULL REFERENCES story (story_id) ON DELETE CASCADE,
  family_id INTEGER NOT NULL REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX story_article_by_story ON story_article (story_id);
CREATE INDEX story_article_by_family ON story_article (family_id);

-- A source as one story knows it; the same uid in several stories is one source (view source).
CREATE TABLE story_source (
  story_source_id INTEGER PRIMARY KEY,
  story_id INTEGER NOT NULL REFERENCES story (story_id) ON DELETE CASCADE,
  uid TEXT NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('person', 'organisation', 'government', 'office', 'country', 'place', 'document', 'group', 'unnamed')),
  country TEXT NOT NULL,
  UNIQUE (story_id, uid)
) STRICT;

CREATE INDEX story_source_by_uid ON story_source (uid);

CREATE TABLE source_alias (
  story_source_id INTEGER NOT NULL REFERENCES story_source (story_source_id) ON DELETE CASCADE,
  alias TEXT NOT NULL,
  PRIMARY KEY (story_source_id, alias)
) STRICT, WITHOUT ROWID;

CREATE TABLE source_claim (
  article_id INTEGER NOT NULL REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED,
  claim_seq INTEGER NOT NULL,
  story_source_id INTEGER NOT NULL REFERENCES story_source (story_source_id) ON DELETE CASCADE,
  PRIMARY KEY (article_id, claim_seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX source_claim_by_source ON source_claim (story_source_id);

CREATE TABLE event (
  event_id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  story_id INTEGER NOT NULL REFERENCES story (story_id) ON DELETE CASCADE,
  class TEXT NOT NULL,
  type TEXT NOT NULL,
  label TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('reported', 'planned', 'denied', 'hypothetical')),
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
  UNIQUE (story_id, uid),
  CHECK (first_day <= last_day)
) STRICT;

CREATE INDEX event_by_uid ON event (uid);
CREATE INDEX event_by_day ON event (first_day, event_id);

CREATE TABLE event_member (
  article_id INTEGER NOT NULL REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED,
  mention_seq INTEGER NOT NULL,
  event_id INTEGER NOT NULL REFERENCES event (event_id) ON DELETE CASCADE,
  PRIMARY KEY (article_id, mention_seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_member_by_event ON event_member (event_id);

CREATE TABLE event_party (
  event_id INTEGER NOT NULL REFERENCES event (event_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  key TEXT NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  PRIMARY KEY (event_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_reason (
  event_id INTEGER NOT NULL REFERENCES event (event_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (event_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  topic_id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  story_id INTEGER NOT NULL REFERENCES story (story_id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  concept TEXT NOT NULL,
  independent INTEGER NOT NULL CHECK (independent >= 0),
  UNIQUE (story_id, uid)
) STRICT;

CREATE INDEX topic_by_uid ON topic (uid);

CREATE TABLE topic_word (
  topic_id INTEGER NOT NULL REFERENCES topic (topic_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (topic_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic_value (
  topic_id INTEGER NOT NULL REFERENCES topic (topic_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED,
  quantity_seq INTEGER NOT NULL,
  claim_seq INTEGER,
  PRIMARY KEY (topic_id, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX topic_value_by_article ON topic_value (article_id);

CREATE TABLE topic_stance (
  topic_id INTEGER NOT NULL REFERENCES topic (topic_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED,
  claim_seq INTEGER NOT NULL,
  stance TEXT NOT NULL,
  PRIMARY KEY (topic_id, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX topic_stance_by_article ON topic_stance (article_id);

CREATE TABLE finding (
  topic_id INTEGER NOT NULL REFERENCES topic (topic_id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('agree', 'compatible', 'differ', 'contradict', 'contested', 'unacknowledged', 'revised', 'withdrawn', 'single-source')),
  reason TEXT NOT NULL,
  PRIMARY KEY (topic_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding_claim (
  topic_id INTEGER NOT NULL,
  finding_seq INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED,
  claim_seq INTEGER NOT NULL,
  PRIMARY KEY (topic_id, finding_seq, seq),
  FOREIGN KEY (topic_id, finding_seq) REFERENCES finding (topic_id, seq) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX finding_claim_by_article ON finding_claim (article_id);

-- Views for people.

CREATE VIEW story_list AS
SELECT s.uid AS story, s.title, count(*) AS articles, count(DISTINCT m.family_id) AS independent,
       date(min(a.published_first) * 86400, 'unixepoch') AS first_published, date(max(a.published_last) * 86400, 'unixepoch') AS last_published
FROM story AS s JOIN story_article AS m USING (story_id) JOIN article AS a USING (article_id) GROUP BY s.story_id;

CREATE VIEW copy_list AS
SELECT x.name AS a, y.name AS b, c.relation, c.share, count(p.seq) AS passages
FROM copy AS c JOIN article AS x ON x.article_id = c.a_id JOIN article AS y ON y.article_id = c.b_id LEFT JOIN copy_passage AS p USING (copy_id)
GROUP BY c.copy_id;

CREATE VIEW source AS
SELECT p.uid, min(p.key) AS key, min(p.name) AS name, min(p.kind) AS kind, max(p.country) AS country, count(DISTINCT p.story_id) AS stories,
       count(c.claim_seq) AS claims
FROM story_source AS p LEFT JOIN source_claim AS c USING (story_source_id) GROUP BY p.uid;

CREATE VIEW event_list AS
SELECT e.uid AS event, s.uid AS story, e.class, e.type, e.label, e.status, e.edtf, date(e.first_day * 86400, 'unixepoch') AS earliest,
       date(e.last_day * 86400, 'unixepoch') AS latest, e.granularity, e.place_name AS place, e.independent,
       (SELECT count(*) FROM event_member AS m WHERE m.event_id = e.event_id) AS mentions
FROM event AS e JOIN story AS s USING (story_id);

CREATE VIEW finding_list AS
SELECT t.uid AS topic, s.uid AS story, t.question, f.kind, f.reason, t.independent
FROM finding AS f JOIN topic AS t USING (topic_id) JOIN story AS s USING (story_id);
