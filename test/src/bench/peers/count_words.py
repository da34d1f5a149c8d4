"""Counts words with pandas and scikit-learn for `npm run bench -- --peers`; prints what it took as JSON."""
import json
import resource
import sys
import time

import pandas
from sklearn.feature_extraction.text import CountVectorizer

ASKED = 60
path, channel, first, last, team = sys.argv[1:]
started = time.perf_counter()
posts = pandas.read_csv(path, sep="\t", header=None, quoting=3, keep_default_na=False,
                        names=["id", "channel", "day", "member", "team", "text"])
vectorizer = CountVectorizer(stop_words="english", binary=True)
counts = vectorizer.fit_transform(posts["text"])
names = vectorizer.get_feature_names_out()
load_seconds = time.perf_counter() - started


def ask(rows):
    times = []
    for _ in range(3):
        begun = time.perf_counter()
        chosen = counts if rows is None else counts[rows().to_numpy().nonzero()[0]]
        posts_of_word = chosen.sum(axis=0).A1
        _ = [(names[at], posts_of_word[at]) for at in posts_of_word.argsort()[::-1][:ASKED]]
        times.append((time.perf_counter() - begun) * 1000)
    return sorted(times)[1]


print(json.dumps({
    "loadSeconds": load_seconds,
    "overall": ask(None),
    "slice": ask(lambda: (posts["channel"] == channel) & (posts["day"] >= first) & (posts["day"] <= last)),
    "team": ask(lambda: posts["team"] == team),
    "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
}))
