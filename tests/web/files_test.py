#!/usr/bin/env python3
"""Exports of a real database, read by Python's own readers: files_test.py PROGRAM ARTICLES.

exports.test.mjs reads a made-up digest with the libraries of each format; here the articles are at hand, so that what an export says can be held against them.
"""
import csv, datetime, io, json, os, re, sqlite3, subprocess, sys, tempfile, unittest

PROGRAM, ARTICLES = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
FOLDER = tempfile.TemporaryDirectory()
DATABASE = os.path.join(FOLDER.name, 'articles.db')
HOSTILE = ('---\nid: hostile\noutlet: "=1+1"\nurl: https://hostile.example/a\npublished: 2024-11-07\nlang: en\n---\n@SUM(A1), "the" ferry\n\n'
           '=HYPERLINK("http://evil.example";"x") will be signed on 12 November 2024, Ada Lind said on Thursday.\n\n'
           'Bob Reed said: "+49 is a prefix, and 300 ferries will be inspected on 13 November 2024." 🚢 Ada Lind denied that 20 ferries sank.\n')


def run(*words, database=DATABASE, given=None):
    return subprocess.run([PROGRAM, '--db', database, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=True, input=given).stdout.decode('utf8')


def lines(*words):
    return [json.loads(line) for line in run(*words).splitlines()]


def articles():
    return [json.loads(run('show', row['id'], '--format', 'json')) for row in lines('articles', '--all', '--format', 'ndjson')]


def known_events():
    """Those that are exported: minor ones are not."""
    return {event['event'] for event in lines('timeline', '--format', 'ndjson') if event['class'] != 'OTHER'}


class Annotations(unittest.TestCase):
    def test_both_selectors_find_the_words_in_their_article(self):
        texts = {}
        for article in articles():
            texts.setdefault(article['url'] or article['id'], []).append(article['text'])
        items = json.loads(run('export', 'annotations'))['items']
        about = [item['id'].split(':')[2:4] for item in items]
        self.assertEqual({name for kind, name in about if kind == 'claim'}, {claim['claim'] for claim in lines('claims', '--format', 'ndjson')})
        self.assertEqual({name for kind, name in about if kind == 'event'}, known_events())
        for item in items:
            quote, position = item['target']['selector']
            source = item['target']['source']
            candidates = texts.get(source) or next(text for key, text in texts.items() if source.endswith(key))
            found = [text for text in candidates if text[position['start']:position['end']] == quote['exact']]  # Python counts code points, as the standard does
            self.assertTrue(found, item)
            self.assertEqual(found[0].count(quote['prefix'] + quote['exact'] + quote['suffix']), 1, item)


class Csv(unittest.TestCase):
    def table(self, *words):
        text = run('export', 'csv', *words)
        self.assertEqual(text.count('\n'), text.count('\r\n') + sum(cell.count('\n') for row in csv.reader(io.StringIO(text, newline='')) for cell in row))
        head, *rows = csv.reader(io.StringIO(text, newline=''), strict=True)
        for row in rows:
            self.assertEqual(len(row), len(head))
        return [dict(zip(head, row)) for row in rows]

    def test_every_event_and_claim_is_there(self):
        self.assertEqual({row['event'] for row in self.table()}, known_events())
        self.assertEqual({row['claim'] for row in self.table('--rows', 'claims')}, {claim['claim'] for claim in lines('claims', '--format', 'ndjson')})

    def test_quotes_and_commas_come_through(self):
        self.assertTrue(any('"+49 is a prefix, and 300 ferries' in row['sentence'] for row in self.table('--rows', 'claims')))

    def test_no_cell_is_a_formula(self):
        for rows in ('events', 'claims'):
            cells = [cell for row in self.table('--rows', rows) for cell in row.values() if cell]
            self.assertTrue(any('HYPERLINK' in cell for cell in cells) and any('1+1' in cell for cell in cells))
            for cell in cells:
                self.assertNotRegex(cell, r'^[=+@\t\r]|^-(?!\d+(\.\d+)?$)')

    def test_raw_leaves_them_as_they_are(self):
        self.assertIn('=1+1', {row['outlet'] for row in self.table('--raw')})


class Timesketch(unittest.TestCase):
    def test_every_event_has_a_time_that_agrees_with_itself(self):
        rows = lines('export', 'timesketch')
        day = {event['event']: event for event in lines('timeline', '--format', 'ndjson')}
        self.assertGreater(len(rows), 20)
        for row in rows:
            self.assertTrue(row['message'] and row['timestamp_desc'])
            at = datetime.datetime.fromisoformat(row['datetime'])
            self.assertEqual(at.timestamp() * 1e6, row['timestamp'])
            self.assertEqual(at.date().isoformat(), day[row['event_id']]['earliest'])


class Markdown(unittest.TestCase):
    def test_every_footnote_is_used_once_and_quotes_its_article(self):
        text = run('export', 'markdown')
        body, notes = re.findall(r'(?<!^)\[\^(\d+)\](?!:)', text, re.M), dict(re.findall(r'^\[\^(\d+)\]: (.*)$', text, re.M))
        self.assertEqual(len(re.findall(r'^\[\^\d+\]:', text, re.M)), len(notes), 'a number is defined twice')
        self.assertEqual(set(body), set(notes))
        self.assertEqual(sorted(map(int, notes)), list(range(1, len(notes) + 1)))
        said = ' '.join(' '.join(article['text'].split()) for article in articles())
        for number, note in notes.items():
            quote = re.match('“(.*)” — ', note)
            self.assertTrue(quote, note)
            plain = ' '.join(re.sub(r'\\([^\w\s])', r'\1', quote.group(1)).split()).replace('&lt;', '<').replace('&amp;', '&')
            self.assertIn(plain, said, number)

    def test_a_markdown_reader_makes_the_same_notes(self):
        try:
            import markdown
        except ImportError:
            self.skipTest('python3-markdown is not installed')
        text = run('export', 'markdown')
        html = markdown.markdown(text, extensions=['footnotes'])
        self.assertEqual(len(re.findall(r'<li id="fn:\d+">', html)), len(re.findall(r'^\[\^\d+\]:', text, re.M)))
        self.assertNotIn('[^', html)


class Json(unittest.TestCase):
    @staticmethod
    def content(database):
        out = {}
        with sqlite3.connect(database) as file:
            tables = file.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_fts_%' AND name <> 'schema_history'")
            for (table,) in tables.fetchall():
                columns = [column for _, column, *_ in file.execute('PRAGMA table_info("%s")' % table) if (table, column) != ('article', 'origin')]  # the file that was read
                out[table] = sorted(map(repr, file.execute('SELECT %s FROM "%s"' % (', '.join('"%s"' % column for column in columns), table))))
        return out

    def test_a_database_made_of_our_own_json_has_the_same_content(self):
        again = os.path.join(FOLDER.name, 'again.db')
        with sqlite3.connect(DATABASE) as file:
            uids = [uid for (uid,) in file.execute('SELECT uid FROM article ORDER BY article_id')]
        records = ''.join(run('show', uid, '--format', 'json').strip() + '\n' for uid in uids)
        run('load', '-', database=again, given=records.encode('utf8'))
        first, second = self.content(DATABASE), self.content(again)
        self.assertEqual(first.keys(), second.keys())
        for table, rows in first.items():
            self.assertEqual(rows, second[table], table)


if __name__ == '__main__':
    page = os.path.join(FOLDER.name, 'hostile.txt')
    with open(page, 'w', encoding='utf8') as f:
        f.write(HOSTILE)
    subprocess.run([PROGRAM, '-q', '--db', DATABASE, 'ingest', ARTICLES, page], check=True)
    unittest.main(argv=sys.argv[:1])
