#!/usr/bin/env python3
"""Runs every line that begins with "$ " in the console blocks of README.md and docs/*.md, in order, a folder for each document, with the fixtures in it.

    run_examples.py PROGRAM SOURCE_FOLDER [--refresh]

Each must exit with 0, say nothing of mistakes, and print something where a question is asked. Output that a document shows is the first lines of what was
printed, "…" for the rest; --refresh writes it anew. That it has changed is only noted: better reading of the fixtures is no fault of the document.
"""
import os, re, shutil, subprocess, sys, tempfile

DOCUMENTS = ('README.md', 'docs/guide.md', 'docs/datasette.md', 'docs/languages.md')
QUESTIONS = ('dateline timeline', 'dateline claims', 'dateline compare', 'dateline copies', 'dateline articles', 'dateline show', 'dateline explain', 'sqlite3', 'cat')


def run(command, folder, program):
    env = dict(os.environ, PATH=os.path.join(folder, '.bin') + ':' + os.environ['PATH'])
    env.pop('DATELINE_DB', None)
    done = subprocess.run(['bash', '-c', command], cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
    trouble = done.returncode != 0 or b'mistake' in done.stderr or (command.startswith(QUESTIONS) and '>' not in command and not done.stdout.strip())
    return trouble, done.stdout.decode('utf8', 'replace').splitlines(), 'exit %d: %s' % (done.returncode, done.stderr.decode(errors='replace')[-300:])


def main():
    program, source = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    refresh = '--refresh' in sys.argv
    failed = ran = 0
    for name in DOCUMENTS:
        path = os.path.join(source, name)
        with open(path, encoding='utf8') as f:
            lines = f.read().split('\n')
        out = []
        with tempfile.TemporaryDirectory() as folder:
            os.symlink(os.path.join(source, 'fixtures'), os.path.join(folder, 'fixtures'))
            os.mkdir(os.path.join(folder, '.bin'))
            os.symlink(program, os.path.join(folder, '.bin', 'dateline'))
            inside, at = False, 0
            while at < len(lines):
                line = lines[at]
                at += 1
                out.append(line)
                inside = line == '```console' or (inside and line != '```')
                if not inside or not line.startswith('$ '):
                    continue
                end = next(i for i in range(at, len(lines)) if lines[i].startswith(('$ ', '```')))
                shown, at = lines[at:end], end
                tool = line[2:].split()[0]
                if not os.path.islink(os.path.join(folder, '.bin', tool)) and not shutil.which(tool):
                    print('skip %s: %s is not installed' % (name, tool))
                    out += shown
                    continue
                trouble, printed, why = run(line[2:], folder, program)
                ran += 1
                failed += trouble
                print('%s %s: %s' % ('FAIL' if trouble else 'ok  ', name, line))
                if trouble:
                    print('     ' + why)
                kept = [one for one in shown if one != '…']
                now = [one.rstrip() for one in printed[:len(kept)]] + (['…'] if shown and len(printed) > len(kept) else [])
                if shown != now:
                    print('     what is shown below it has changed' + ('' if refresh else '; --refresh writes it anew'))
                out += now if refresh else shown
        if refresh:
            with open(path, 'w', encoding='utf8') as f:
                f.write('\n'.join(out))
    print('%d passed, %d failed' % (ran - failed, failed))
    return 1 if failed or ran == 0 else 0


if __name__ == '__main__':
    sys.exit(main())
