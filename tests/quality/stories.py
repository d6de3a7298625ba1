#!/usr/bin/env python3
"""Runs the story checker of the evaluation on gold files: stories.py PROGRAM EVAL_FOLDER GOLD...

What holds of a file may not become less than stories.json records; a file that is not named there must hold completely. Exit status 77: the
checker is not on this machine.
"""
import json, os, re, subprocess, sys

program, folder, gold = sys.argv[1], sys.argv[2], sys.argv[3:]
checker = os.path.join(folder, 'check_stories.py')
if not os.path.exists(checker) or not all(map(os.path.exists, gold)):
    print('skipped: no story checker at', folder)
    sys.exit(77)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'stories.json'), encoding='utf8') as f:
    floors = json.load(f)
failed = 0
for path in gold:
    name = os.path.basename(path)
    done = subprocess.run([sys.executable, checker, program, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    text = done.stdout.decode()
    last = re.search(r'(\d+) of (\d+)\s*$', text)
    holds, all_of_it = (int(last[1]), int(last[2])) if last else (0, 1)
    fell = holds < floors.get(name, all_of_it)
    failed += fell
    print('%s: %d of %d hold, at least %d must%s' % (name, holds, all_of_it, floors.get(name, all_of_it), ': FELL' if fell else ''))
    if fell:
        print(text, done.stderr.decode()[-500:])
sys.exit(1 if failed else 0)
