#!/usr/bin/env python3
"""Runs the story checker of the evaluation on gold files, every item of which must hold: stories.py PROGRAM EVAL_FOLDER GOLD...

Exit status 77: the checker is not on this machine.
"""
import os, re, subprocess, sys

program, folder, gold = sys.argv[1], sys.argv[2], sys.argv[3:]
checker = os.path.join(folder, 'check_stories.py')
if not os.path.exists(checker) or not all(map(os.path.exists, gold)):
    print('skipped: no story checker at', folder)
    sys.exit(77)
failed = 0
for path in gold:
    done = subprocess.run([sys.executable, checker, program, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    text = done.stdout.decode()
    last = re.search(r'(\d+) of (\d+)\s*$', text)
    whole = last is not None and last[1] == last[2] and done.returncode == 0
    failed += not whole
    print('%s: %s' % (os.path.basename(path), last[0] if last else 'no answer'))
    if not whole:
        print(text, done.stderr.decode()[-500:])
sys.exit(1 if failed else 0)
