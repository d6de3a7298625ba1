#!/usr/bin/env python3
"""How long does a question take, start of the program and language packs included? And how fast do many rows come out?

    question_bench.py PROGRAM ARTICLES       a database of these articles (fixtures/articles), each question thirty times
    question_bench.py PROGRAM DATABASE.db    one database, each question once, with rows a second; `ingest_bench write` makes articles for a large one

Prints the time by the clock (best and median) and processor time, which a busy machine changes less. Nothing is asserted: speed is read by people.
"""
import os, resource, statistics, subprocess, sys, tempfile, time

QUESTIONS = ('--version', 'articles', 'timeline', 'claims', 'compare Soldaten', 'copies', 'timeline --as-of 2024-11-06')
ROWS = ('claims --format ndjson', 'timeline --format ndjson', 'claims --limit 1 --format ndjson')


def measure(command, times):
    clock, work, lines = [], [], 0
    for _ in range(times):
        before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        lines = 0
        while piece := process.stdout.read(1 << 20):
            lines += piece.count(b'\n')
        process.wait()
        clock.append(time.perf_counter() - begin)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        work.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return clock, work, lines


def main():
    program, given = os.path.abspath(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        large = os.path.isfile(given)
        database = given if large else os.path.join(folder, 'articles.db')
        if not large:
            subprocess.run([program, '-q', '--db', database, 'ingest', given], check=True)
        for words in ROWS if large else QUESTIONS:
            clock, work, lines = measure([program, '--db', database, *words.split()], 1 if large else 30)
            rows = '%8d rows, %d a second of processor time' % (lines, lines / sum(work)) if large else ''
            print('%-32s clock %7.1f ms (median %7.1f)  processor %7.1f ms  %s' % (words, min(clock) * 1e3, statistics.median(clock) * 1e3, statistics.mean(work) * 1e3, rows))


if __name__ == '__main__':
    main()
