#!/usr/bin/env python3
"""Runs every line that begins with "$ dateline" in the console blocks of README.md and docs/guide.md, in order, in an empty folder with the fixtures.

    run_examples.py PROGRAM SOURCE_FOLDER

Each must exit with 0, say nothing of mistakes, and print something where a question is asked.
"""
import os, re, shlex, subprocess, sys, tempfile

QUESTIONS = ('timeline', 'claims', 'compare', 'copies', 'articles')


def main():
    program, source = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    failed = ran = 0
    for name in ('README.md', 'docs/guide.md'):
        with open(os.path.join(source, name), encoding='utf8') as f:
            blocks = re.findall(r'```console\n(.*?)```', f.read(), re.S)
        with tempfile.TemporaryDirectory() as folder:
            os.symlink(os.path.join(source, 'fixtures'), os.path.join(folder, 'fixtures'))
            for line in '\n'.join(blocks).splitlines():
                if not line.startswith('$ dateline '):
                    continue
                words = shlex.split(line[2:])
                ran += 1
                done = subprocess.run([program] + words[1:], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
                trouble = done.returncode != 0 or b'mistake' in done.stderr or (words[1] in QUESTIONS and not done.stdout.strip())
                failed += trouble
                print('%s %s: %s' % ('FAIL' if trouble else 'ok  ', name, line))
                if trouble:
                    print('     exit %d: %s' % (done.returncode, done.stderr.decode(errors='replace')[-300:]))
    print('%d passed, %d failed' % (ran - failed, failed))
    return 1 if failed or ran == 0 else 0


if __name__ == '__main__':
    sys.exit(main())
