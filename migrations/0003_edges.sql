-- 0003: an article's edges in one row.
--
-- Existing rows: kept, in their new form. A new article is like some fifty others; with a row, a place in an index and two references looked up for
-- each direction of each edge, these were most of what linking wrote. link_edge is a view with the rows of the former table.

CREATE TABLE link_neighbours (
  article_id INTEGER PRIMARY KEY REFERENCES link_node (article_id) ON DELETE CASCADE,
  edges TEXT NOT NULL
) STRICT;

INSERT INTO link_neighbours (article_id, edges)
SELECT article_id, '{' || group_concat('"' || other_id || '":' || printf('%!.17g', likeness)) || '}'
FROM (SELECT article_id, other_id, likeness FROM link_edge ORDER BY article_id, other_id) GROUP BY article_id;

DROP TABLE link_edge;

CREATE VIEW link_edge AS
SELECT n.article_id, CAST(e.key AS INTEGER) AS other_id, e.value AS likeness FROM link_neighbours AS n, json_each(n.edges) AS e;
