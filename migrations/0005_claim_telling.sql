-- 0005: through what, to whom and where a claim was told.
--
-- Existing rows: kept. Claims of an older file have none of the three until their articles are extracted anew.

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

DROP VIEW claim_list;

CREATE VIEW claim_list AS
SELECT a.uid || '/c' || c.seq AS claim, a.name AS article, o.name AS outlet, a.published_edtf AS published, c.source_name AS source,
       c.source_kind, c.stance, c.type, c.hearsay, c.said_edtf AS said, date(c.said_first * 86400, 'unixepoch') AS said_earliest,
       date(c.said_last * 86400, 'unixepoch') AS said_latest, m.kind AS medium_kind, m.name AS medium, t.name AS told_to, p.name AS place,
       c.quote, c.rule, c.confidence
FROM claim AS c JOIN article AS a USING (article_id) LEFT JOIN outlet AS o USING (outlet_id)
     LEFT JOIN claim_telling AS m ON m.claim_id = c.claim_id AND m.part = 'medium'
     LEFT JOIN claim_telling AS t ON t.claim_id = c.claim_id AND t.part = 'addressee'
     LEFT JOIN claim_telling AS p ON p.claim_id = c.claim_id AND p.part = 'place';
