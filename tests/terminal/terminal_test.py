#!/usr/bin/env python3
"""What a person at a terminal sees: terminal_test.py PROGRAM ARTICLES. Each test runs the program in a pseudo-terminal of a given size."""
import fcntl, os, pty, re, select, struct, subprocess, sys, tempfile, termios, unicodedata, unittest

PROGRAM, ARTICLES = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
FOLDER = tempfile.TemporaryDirectory()
DATABASE = os.path.join(FOLDER.name, 'articles.db')
COLOUR = re.compile(r'\x1b\[[0-9;]*m')


def on_terminal(*words, columns=100, rows=1000, **environment):
    """What the terminal was sent, and the exit status."""
    env = {k: v for k, v in os.environ.items() if k not in ('PAGER', 'DATELINE_PAGER', 'LESS', 'NO_COLOR')}
    env.update({'TERM': 'xterm-256color', 'DATELINE_DB': DATABASE, **environment})
    ready_out, ready_in = os.pipe()  # the child waits until the terminal has its size
    process, terminal = pty.fork()
    if process == 0:
        os.read(ready_out, 1)
        os.execve(PROGRAM, (PROGRAM,) + words, env)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack('HHHH', rows, columns, 0, 0))
    os.write(ready_in, b'x')
    out = b''
    while select.select([terminal], [], [], 60)[0]:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        out += piece
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    for end in (terminal, ready_out, ready_in):
        os.close(end)
    return out.decode('utf8').replace('\r\n', '\n'), status


def width(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in line)


class Tables(unittest.TestCase):
    def test_every_line_fits_the_terminal(self):
        for columns in (80, 100, 140):
            for command in ('timeline', 'claims', 'sources', 'stories', 'outlets', 'articles', 'copies', 'compare --all', 'search Soldaten'):
                out, status = on_terminal(*command.split(), '--no-pager', columns=columns)
                self.assertEqual(status, 0)
                for line in COLOUR.sub('', out).splitlines():
                    if not line.startswith('dateline: ') and not re.search(r'\[[0-9a-f]{12}\]$', line):  # a question stands as long as it is
                        self.assertLessEqual(width(line), columns, (command, line))

    def test_on_any_width_a_row_names_its_event_and_what_only_was_planned_or_denied(self):
        for columns in (80, 120):
            out = COLOUR.sub('', on_terminal('timeline', '--no-pager', columns=columns)[0])
            self.assertRegex(out, r'(?ms)^\d{4}.* (planned|denied|hypothetical) .* [0-9a-f]{12}$')

    def test_findings_have_the_room_of_the_ids_behind_them(self):
        out = COLOUR.sub('', on_terminal('compare', 'Soldaten', columns=120)[0])
        self.assertNotIn('/c', out.split('said  ')[0])
        self.assertIn('/c', COLOUR.sub('', on_terminal('compare', 'Soldaten', '--columns', 'finding,claims', columns=120)[0]))

    def test_a_terminal_too_narrow_for_a_table_gets_paragraphs(self):
        out, _ = on_terminal('claims', '--no-pager', columns=40)
        self.assertTrue(all(width(line) <= 40 for line in COLOUR.sub('', out).splitlines() if not line.startswith('dateline: ')))
        self.assertRegex(COLOUR.sub('', out), r'(?m)^ +(source .* · )?stance ')

    def test_wide_and_combining_characters_take_the_room_they_are_shown_in(self):
        with tempfile.TemporaryDirectory() as folder:
            page = os.path.join(folder, 'a.txt')
            with open(page, 'w', encoding='utf8') as f:
                f.write('title: 北朝鮮の兵士\noutlet: Cafe\u0301 東京\npublished: 2024-11-07\nlang: en\n\nAda Lind said that 300 ferries would be inspected.\n')
            database = os.path.join(folder, 'a.db')
            subprocess.run([PROGRAM, '-q', '--db', database, 'ingest', page], check=True)
            out, _ = on_terminal('--db', database, 'articles', '--columns', 'outlet,title,lang')
            head, row = COLOUR.sub('', out).splitlines()
            self.assertEqual(width(row[:row.index('en')]), head.index('lang'))
            self.assertEqual(width(row[:row.index('北')]), head.index('title'))

    def test_columns_that_are_asked_for_are_all_there(self):
        out, _ = on_terminal('timeline', '--columns', 'when,class,status,what,who,articles,event', columns=110)
        self.assertEqual(COLOUR.sub('', out).splitlines()[0].split(), 'when class status what who articles event'.split())


class Colours(unittest.TestCase):
    def test_a_denial_is_red_and_a_head_is_bold(self):
        out, _ = on_terminal('claims', '--stance', 'denies')
        self.assertIn('\x1b[31mdenies\x1b[0m', out)
        self.assertTrue(out.startswith('\x1b[1m'))

    def test_none_where_they_are_not_wanted(self):
        for environment in ({'NO_COLOR': '1'}, {'TERM': 'dumb'}):
            out, _ = on_terminal('claims', **environment)
            self.assertNotIn('\x1b', out)

    def test_an_empty_no_color_asks_for_nothing(self):
        self.assertIn('\x1b[1m', on_terminal('claims', NO_COLOR='')[0])


class Paging(unittest.TestCase):
    whole = None

    def setUp(self):
        Paging.whole = Paging.whole or on_terminal('claims', '--no-pager', rows=20)[0]

    def test_an_answer_longer_than_the_screen_goes_through_the_pager(self):
        out, status = on_terminal('claims', rows=20, DATELINE_PAGER='sed "s/^/> /"')
        self.assertEqual(status, 0)
        self.assertEqual(out, ''.join('> ' + line + '\n' for line in self.whole.splitlines()))

    def test_what_fits_does_not(self):
        out, _ = on_terminal('claims', rows=self.whole.count('\n') * 3, DATELINE_PAGER='sed "s/^/> /"')
        self.assertEqual(out, self.whole)

    def test_our_own_variable_wins_over_the_general_one(self):
        out, _ = on_terminal('claims', rows=20, PAGER='sed "s/^/1 /"')
        self.assertTrue(out.startswith('1 '))
        out, _ = on_terminal('claims', rows=20, PAGER='sed "s/^/1 /"', DATELINE_PAGER='sed "s/^/2 /"')
        self.assertTrue(out.startswith('2 '))

    def test_none_where_none_is_wanted(self):
        for environment in ({'PAGER': ''}, {'PAGER': 'cat'}, {'DATELINE_PAGER': '', 'PAGER': 'sed "s/^/> /"'}):
            self.assertEqual(on_terminal('claims', rows=20, **environment)[0], self.whole)

    def test_a_pager_that_fails_costs_no_line(self):
        for pager in ('no-such-pager-anywhere', 'false', 'exit 3', 'kill -9 $$'):
            out, status = on_terminal('claims', rows=20, DATELINE_PAGER=pager)
            self.assertEqual(status, 0)
            self.assertTrue(out.endswith(self.whole), pager)

    def test_a_pager_that_is_left_early_is_no_error(self):
        out, status = on_terminal('claims', rows=20, DATELINE_PAGER='head -n 3')
        self.assertEqual(status, 0)
        self.assertEqual(out.splitlines(), self.whole.splitlines()[:3])

    def test_notes_come_after_the_answer(self):
        out, _ = on_terminal('timeline', rows=20, DATELINE_PAGER='sed "s/^/> /"')
        self.assertTrue(out.splitlines()[-1].startswith('dateline: '))

    def test_data_that_are_piped_are_never_paged(self):
        done = subprocess.run([PROGRAM, '--db', DATABASE, 'claims'], stdout=subprocess.PIPE, env=dict(os.environ, DATELINE_PAGER='sed "s/^/> /"'), check=True)
        self.assertFalse(done.stdout.startswith(b'> '))


if __name__ == '__main__':
    subprocess.run([PROGRAM, '-q', '--db', DATABASE, 'ingest', ARTICLES], check=True)
    unittest.main(argv=sys.argv[:1])
