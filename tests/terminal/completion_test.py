#!/usr/bin/env python3
"""What the Tab key gives in real shells: completion_test.py PROGRAM ARTICLES. A shell that is not installed is named and skipped.

bash and zsh run in a pseudo-terminal, where keys are typed; fish answers `complete -C`, which is what its Tab key asks.
"""
import fcntl, os, pty, re, select, shutil, struct, subprocess, sys, tempfile, termios, time, unittest

PROGRAM, ARTICLES = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
FOLDER = tempfile.TemporaryDirectory()
DATABASE = os.path.join(FOLDER.name, 'articles.db')
PAGE = '---\noutlet: {outlet}\npublished: 2024-11-07\nlang: en\n---\nFerries\n\n{source} said on Thursday that 300 ferries would be inspected.\n'
SET_UP = {
    'bash': (['bash', '--norc', '--noprofile', '-i'],
             'bind "set enable-bracketed-paste off"; bind "set completion-query-items 0"; bind "set page-completions off"; bind "set bell-style none"; '
             'show() { printf "\\nLINE<%s>\\n" "$READLINE_LINE"; }; bind -x \'"\\C-t": show\'; source <(dateline completion bash)'),
    'zsh': (['zsh', '-f', '-i'],
            'unsetopt PROMPT_SP; setopt NO_BEEP; LISTMAX=0; autoload -Uz compinit && compinit -u -D; '
            'show() { print -r -- "\nLINE<$BUFFER>" }; zle -N show; bindkey "^T" show; source <(dateline completion zsh)'),
}


def environment():
    env = {k: v for k, v in os.environ.items() if not k.startswith('DATELINE_')}
    env.update({'TERM': 'dumb', 'PATH': os.path.join(FOLDER.name, 'bin') + ':' + env['PATH'], 'HOME': FOLDER.name, 'PS1': '> ', 'DATELINE_DB': DATABASE,
                'LC_ALL': 'C.UTF-8'})
    return env


class Shell:
    """A shell at a terminal."""

    def __init__(self, name):
        words, set_up = SET_UP[name]
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(FOLDER.name)
            os.execvpe(words[0], words, environment())
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack('HHHH', 200, 100, 0, 0))
        self.type(set_up + '; echo "READY"$((1+1))\r')
        self.until('READY2')

    def close(self):
        os.close(self.terminal)
        os.kill(self.process, 9)
        os.waitpid(self.process, 0)

    def type(self, keys):
        os.write(self.terminal, keys.encode('utf8'))

    def until(self, end):
        out, deadline = '', time.monotonic() + 10
        while not re.search(end, out):
            if time.monotonic() > deadline or not select.select([self.terminal], [], [], 10)[0]:
                raise AssertionError('the shell did not answer: ' + repr(out))
            out += os.read(self.terminal, 65536).decode('utf8', 'replace')
        return out

    def line(self, typed):
        """The command line after Tab."""
        self.type(typed + '\t')
        time.sleep(0.05)
        self.type('\x14')
        line = re.search('LINE<(.*)>', self.until('LINE<.*>')).group(1)
        self.type('\x15')
        return line

    def listed(self, typed):
        """The words that are listed where several are possible."""
        self.type(typed + '\t\t')
        time.sleep(0.05)
        self.type('\x14')
        out = self.until('LINE<.*>')
        self.type('\x15')
        return out[out.index(typed) + len(typed):].split('LINE<')[0]


class AtATerminal:
    """What bash and zsh have in common."""
    shell = None

    @classmethod
    def setUpClass(cls):
        if not shutil.which(cls.name):
            raise unittest.SkipTest(cls.name + ' is not installed')
        cls.shell = Shell(cls.name)

    @classmethod
    def tearDownClass(cls):
        if cls.shell:
            cls.shell.close()

    def test_a_command_is_finished(self):
        self.assertEqual(self.shell.line('dateline timel'), 'dateline timeline ')

    def test_commands_are_listed_and_hidden_ones_are_not(self):
        out = self.shell.listed('dateline c')
        for command in ('claims', 'compare', 'copies', 'completion'):
            self.assertIn(command, out)
        self.assertNotIn('complete ', out)

    def test_options_of_the_command_and_of_the_program(self):
        self.assertEqual(self.shell.line('dateline timeline --key'), 'dateline timeline --key-dates ')
        self.assertEqual(self.shell.line('dateline timeline --no-pa'), 'dateline timeline --no-pager ')
        self.assertEqual(self.shell.line('dateline claims --key'), 'dateline claims --key')

    def test_words_of_an_option(self):
        self.assertEqual(self.shell.line('dateline claims --stance does-'), 'dateline claims --stance does-not-acknowledge ')
        self.assertEqual(self.shell.line('dateline timeline --class LA'), 'dateline timeline --class LAW ')

    def test_forms_of_an_export(self):
        self.assertEqual(self.shell.line('dateline export times'), 'dateline export timesketch ')

    def test_columns_one_after_the_other(self):
        self.assertEqual(self.shell.line('dateline claims --columns said,sta'), 'dateline claims --columns said,stance')

    def test_names_with_blanks_are_quoted(self):
        self.assertIn(self.shell.line('dateline claims --outlet Ha'), ('dateline claims --outlet Harbour\\ Ledger ', 'dateline claims --outlet "Harbour Ledger" '))

    def test_a_surname_finds_its_source(self):
        self.assertEqual(self.shell.line('dateline claims --source lin'), 'dateline claims --source Ada\\ Lind ')

    def test_a_quote_is_no_hindrance(self):
        self.assertIn('Harbour Ledger', self.shell.line('dateline claims --outlet "Harb'))

    def test_the_database_named_on_the_line_is_asked(self):
        self.assertEqual(self.shell.line('dateline --db other.db claims --outlet N'), 'dateline --db other.db claims --outlet Northern\\ Star ')
        self.assertEqual(self.shell.line('dateline claims --outlet N'), 'dateline claims --outlet N')

    def test_a_command_behind_options(self):
        self.assertEqual(self.shell.line('dateline --db other.db timel'), 'dateline --db other.db timeline ')

    def test_files_where_files_are_wanted(self):
        self.assertEqual(self.shell.line('dateline ingest pap'), 'dateline ingest papers/')
        self.assertEqual(self.shell.line('dateline --db oth').rstrip(), 'dateline --db other.db')

    def test_no_database_is_no_noise(self):
        self.assertEqual(self.shell.line('dateline --db none.db claims --outlet Ha'), 'dateline --db none.db claims --outlet Ha')


class Bash(AtATerminal, unittest.TestCase):
    name = 'bash'


class Zsh(AtATerminal, unittest.TestCase):
    name = 'zsh'


@unittest.skipUnless(shutil.which('fish'), 'fish is not installed')
class Fish(unittest.TestCase):
    def words(self, typed):
        done = subprocess.run(['fish', '--no-config', '-c', 'dateline completion fish | source; complete -C $argv[1]', typed], env=environment(), cwd=FOLDER.name,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60, check=True)
        self.assertEqual(done.stderr, b'')
        return [line.split('\t')[0] for line in done.stdout.decode('utf8').splitlines()]

    def test_commands_are_listed_and_hidden_ones_are_not(self):
        words = self.words('dateline c')
        self.assertLessEqual({'claims', 'compare', 'copies', 'completion'}, set(words))
        self.assertNotIn('complete', words)
        self.assertEqual(self.words('dateline --db other.db timel'), ['timeline'])

    def test_options_of_the_command_and_of_the_program(self):
        self.assertEqual(self.words('dateline timeline --key'), ['--key-dates'])
        self.assertEqual(self.words('dateline timeline --no-pa'), ['--no-pager'])
        self.assertEqual(self.words('dateline claims --key'), [])

    def test_words_of_an_option(self):
        self.assertEqual(self.words('dateline claims --stance does-'), ['does-not-acknowledge'])
        self.assertEqual(self.words('dateline timeline --class LA'), ['LAW'])

    def test_forms_of_an_export(self):
        self.assertEqual(self.words('dateline export times'), ['timesketch'])
        self.assertNotIn('timesketch', self.words('dateline export csv '))

    def test_columns_one_after_the_other(self):
        self.assertEqual(self.words('dateline claims --columns sta'), ['stance'])
        self.assertIn('said,stance', self.words('dateline claims --columns said,sta'))

    def test_names(self):
        self.assertEqual(self.words('dateline claims --outlet Ha'), ['Harbour Ledger'])
        self.assertEqual(self.words('dateline claims --outlet "Harb'), ['Harbour Ledger'])
        self.assertEqual(self.words('dateline claims --source lin'), ['Ada Lind'])

    def test_the_database_named_on_the_line_is_asked(self):
        self.assertEqual(self.words('dateline --db other.db claims --outlet N'), ['Northern Star'])
        self.assertEqual(self.words('dateline claims --outlet N'), [])
        self.assertEqual(self.words('dateline --db none.db claims --outlet Ha'), [])

    def test_files_where_files_are_wanted(self):
        self.assertEqual(self.words('dateline ingest pap'), ['papers/'])
        self.assertIn('other.db', self.words('dateline --db oth'))
        self.assertNotIn('papers/', self.words('dateline timeline '))


def make_databases():
    os.mkdir(os.path.join(FOLDER.name, 'bin'))
    os.symlink(PROGRAM, os.path.join(FOLDER.name, 'bin', 'dateline'))
    for folder, outlet, source, database in (('papers', 'Harbour Ledger', 'Ada Lind', DATABASE), ('more', 'Northern Star', 'Ida Berg', os.path.join(FOLDER.name, 'other.db'))):
        path = os.path.join(FOLDER.name, folder)
        os.mkdir(path)
        with open(os.path.join(path, 'a.txt'), 'w', encoding='utf8') as f:
            f.write(PAGE.format(outlet=outlet, source=source))
        subprocess.run([PROGRAM, '-q', '--db', database, 'ingest', path], check=True)


if __name__ == '__main__':
    make_databases()
    unittest.main(argv=sys.argv[:1], verbosity=2)
