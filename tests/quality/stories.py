#!/usr/bin/env python3
"""Runs the story checker of the evaluation on gold files.  stories.py PROGRAM EVAL_FOLDER GOLD...   Exit status 77: it is not on this machine."""
import os, subprocess, sys

program, folder, gold = sys.argv[1], sys.argv[2], sys.argv[3:]
checker = os.path.join(folder, 'check_stories.py')
if not os.path.exists(checker) or not all(map(os.path.exists, gold)):
    print('skipped: no story checker at', folder)
    sys.exit(77)
failed = 0
for path in gold:
    print('==', os.path.basename(path), flush=True)
    failed += subprocess.run([sys.executable, checker, program, path]).returncode != 0
sys.exit(1 if failed else 0)
