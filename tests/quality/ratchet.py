#!/usr/bin/env python3
"""Quality only goes up: holds every figure of the evaluation against the floor recorded in floors.json.

    ratchet.py PROGRAM EVAL_FOLDER            fails when a figure falls more than half a point below its floor
    ratchet.py PROGRAM EVAL_FOLDER --record   writes what is measured as the new floors (commit it with the change that made it)

Speed is not held here (a shared machine would fail it by chance). Exit status 77: the evaluation is not on this machine.
"""
import json, os, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
FLOORS = os.path.join(HERE, 'floors.json')
SLACK = 0.5
NOT_HELD = ('pages/s',)


def main():
    program, folder = sys.argv[1:3]
    run = os.path.join(folder, 'run.py')
    if not os.path.exists(run):
        print('skipped: no evaluation at', folder)
        return 77
    answer = subprocess.run([sys.executable, run, program, '--json'], stdout=subprocess.PIPE, check=True)
    measured = {}
    for row in json.loads(answer.stdout):
        if row['figure'].startswith('failed'):
            print('FAILED', row['what'], row['figure'])
            measured[row['what']] = None
        elif not row['figure'].startswith(NOT_HELD):
            measured['%s: %s' % (row['what'], row['figure'])] = row['measured']
    if '--record' in sys.argv:
        if None in measured.values():
            return 1
        with open(FLOORS, 'w', encoding='utf8') as f:
            json.dump({k: round(v, 1) for k, v in sorted(measured.items())}, f, indent=1)
            f.write('\n')
        print('recorded', len(measured), 'floors')
        return 0
    with open(FLOORS, encoding='utf8') as f:
        floors = json.load(f)
    bad = 0
    for name in sorted(set(floors) | set(measured)):
        floor, value = floors.get(name), measured.get(name)
        if value is None:
            verdict = 'MISSING'
        elif floor is None:
            verdict = 'new: record a floor'
        elif value < floor - SLACK:
            verdict = 'FELL'
        else:
            verdict = 'higher: record it' if value > floor + SLACK else ''
        bad += verdict in ('MISSING', 'FELL')
        print('%-60s %8s %8s  %s' % (name, '–' if floor is None else floor, '–' if value is None else '%.1f' % value, verdict))
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
