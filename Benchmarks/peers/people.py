"""Who is who among invented mentions of people: rapidfuzz and Splink beside the archive.

    archive-bench people COUNT SEED >people.csv
    python people.py people.csv

Each gets the same table (name, birth, offices, country, spouse, who is named beside) and gives clusters of mentions; the
truth is in the table and looked at only for the figures. rapidfuzz compares names alone, within blocks, and joins what
is alike by 90 or more; Splink (DuckDB) learns its weights from the table without labels.
"""
import collections, csv, sys, time, unicodedata


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text).casefold() if not unicodedata.combining(c))


class Sets:
    def __init__(self, count):
        self.parent = list(range(count))

    def root(self, i):
        while self.parent[i] != i:
            self.parent[i] = self.parent[self.parent[i]]
            i = self.parent[i]
        return i

    def join(self, a, b):
        self.parent[self.root(a)] = self.root(b)


def f_score(truth, clusters):
    pair = collections.Counter(zip(truth, clusters))
    count = lambda numbers: sum(n * (n - 1) / 2 for n in numbers)
    both = count(collections.Counter(truth).values()) + count(collections.Counter(clusters).values())
    return 2 * count(pair.values()) / max(1, both)


def figures(label, truth, clusters, seconds):
    pair, own, found = collections.Counter(), collections.Counter(), collections.Counter()
    for person, cluster in zip(truth, clusters):
        pair[person, cluster] += 1
        own[person] += 1
        found[cluster] += 1
    count = lambda numbers: sum(n * (n - 1) / 2 for n in numbers)
    right = count(pair.values())
    print(f"{label}: pairs precision {100 * right / max(1, count(found.values())):.2f} %, "
          f"recall {100 * right / max(1, count(own.values())):.2f} %, {len(found)} found of {len(own)}, {seconds:.1f} s",
          flush=True)


def by_rapidfuzz(rows, truth):
    from rapidfuzz import fuzz, process
    start = time.perf_counter()
    names = [fold(row["name"]) for row in rows]
    distinct = sorted(set(names))
    place = {name: i for i, name in enumerate(distinct)}
    sets = Sets(len(distinct))
    blocks = collections.defaultdict(list)
    for name in distinct:
        for word in set(name.replace("-", " ").split()):
            if len(word) > 2:
                blocks[word[:3]].append(name)
    for block in blocks.values():
        scores = process.cdist(block, block, scorer=fuzz.token_sort_ratio, score_cutoff=90)
        for i, j in zip(*scores.nonzero()):
            if i < j:
                sets.join(place[block[i]], place[block[j]])
    clusters = [sets.root(place[name]) for name in names]
    figures("rapidfuzz (names, token_sort_ratio 90)", truth, clusters, time.perf_counter() - start)


def by_splink(rows, truth):
    import pandas
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on
    start = time.perf_counter()
    table = pandas.DataFrame(
        {
            "unique_id": [row["mention"] for row in rows],
            "name": [fold(row["name"]) for row in rows],
            "first": [fold(row["name"]).split()[0] for row in rows],
            "last": [fold(row["name"]).split()[-1] for row in rows],
            "birth": [row["birth"] or None for row in rows],
            "office": [fold(row["offices"].split(";")[0].split("@")[0]) or None for row in rows],
            "spouse": [fold(row["spouse"]) or None for row in rows],
        }
    )
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            cl.JaroWinklerAtThresholds("name", [0.97, 0.9, 0.8]).configure(term_frequency_adjustments=True),
            cl.ExactMatch("birth"), cl.ExactMatch("office"), cl.ExactMatch("spouse"),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("name"), block_on("last"), block_on("first", "office"), block_on("birth"),
        ],
    )
    api = DuckDBAPI()
    try:
        linker = Linker(table, settings, db_api=api)
    except TypeError:
        linker = Linker(api.register(table), settings)
    linker.training.estimate_probability_two_random_records_match([block_on("name")], recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("birth"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("name"))
    predicted = linker.inference.predict(threshold_match_probability=0.01)
    # Splink leaves the threshold to its user: of several the one that serves it best by the truth.
    best = None
    for threshold in (0.05, 0.2, 0.5, 0.8, 0.95, 0.99):
        clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predicted, threshold)
        clusters = clusters.as_pandas_dataframe()
        cluster = dict(zip(clusters["unique_id"], clusters["cluster_id"]))
        found = [cluster[row["mention"]] for row in rows]
        score = f_score(truth, found)
        if best is None or score > best[0]:
            best = (score, threshold, found)
    figures(f"Splink (DuckDB, threshold {best[1]})", truth, best[2], time.perf_counter() - start)


def main():
    with open(sys.argv[1], newline="") as file:
        rows = list(csv.DictReader(file))
    truth = [row["person"] for row in rows]
    by_rapidfuzz(rows, truth)
    try:
        by_splink(rows, truth)
    except Exception as error:
        print(f"Splink: not measured, {type(error).__name__}: {str(error).splitlines()[0]}")


main()
