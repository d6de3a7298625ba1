-- 0004: the reason of a finding in parts, so that a report can say it in its reader's language.
--
-- Existing rows: kept, without parts. Reports give their reason in English until their story is linked anew, which the next article of it does.

ALTER TABLE finding ADD COLUMN parts TEXT NOT NULL DEFAULT '[]';
