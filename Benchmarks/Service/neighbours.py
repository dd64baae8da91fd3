"""What script/neighbours-test asks, each question through a client that others wrote and published.

Who is meant is told by the archive's own export, so that the protocols are also held against each other.
"""
import json, re, signal, subprocess, sys

binary, archive, export = sys.argv[1:4]
service = subprocess.Popen([binary, "serve", "--archive", archive, "--port", "0", "-q"], stdout=subprocess.PIPE, text=True)
HOME = "http://127.0.0.1:" + re.search(r":(\d+)/", service.stdout.readline()).group(1)
checks, faults, skipped = 0, [], []

# How names are written elsewhere, and who is meant. The last is nobody's.
SPELLINGS = {
    "Ingrid Halvorsrud": "Ingrid Halvorsrud",
    "HALVORSRUD, Ingrid": "Ingrid Halvorsrud",
    "Ingrid Marie Halvorsrud": "Ingrid Halvorsrud",
    "Ingrid Halvorsrut": "Ingrid Halvorsrud",
    "Стоян Драгалевски": "Stoyan Dragalevski",
    "Stojan Dragalevski": "Stoyan Dragalevski",
    "Anton Molnaric": "Anton Molnarič",
    "Антон Молнарич": "Anton Molnarič",
    "Hocevar Dragan": "Dragan Hočevar",
    "Orhan Bayraktaroglu": "Orhan Bayraktaroğlu",
    "Kolbjorn Rise": "Kolbjørn Rise",
    "Nandini Ratnayake": "Nandini Rathnayake",
    "Нандини Ратнаяке": "Nandini Rathnayake",
    "Viktor Sandal": "Viktor Sandahl",
    "Виктор Сандал": "Viktor Sandahl",
    "Zzyzx Qwrt": None,
}


def check(what, holds, seen=None):
    """Notes whether something holds, and what was seen instead."""
    global checks
    checks += 1
    if not holds:
        faults.append(what)
        print(f"neighbours-test: FAULT: {what}" + ("" if seen is None else f": {str(seen)[:300]}"))


def by(client, ask):
    """Lets a client ask; an error of its own is a fault, a client that is not here is skipped."""
    before = checks
    try:
        ask()
    except ImportError as error:
        skipped.append(client)
        print(f"neighbours-test: {client}: skipped, not installed ({error})")
        return
    except Exception as error:
        check(f"{client} ended with {type(error).__name__}", False, error)
    print(f"neighbours-test: {client}: {checks - before} checks")


def exported():
    """The export's id of each name of a person or body."""
    ids = {}
    with open(export) as lines:
        for entity in map(json.loads, lines):
            if entity["schema"] in ("Person", "Organization", "PublicBody"):
                ids[entity["properties"]["name"][0]] = entity["id"]
    return ids


IDS = exported()
PEOPLE = [name for name in IDS if IDS[name].startswith("chancery-person-")]


def handle(name):
    return "@" + IDS[name].rsplit("-", 1)[1]


def reconcile_a_table():
    """reconciler: a column of a table, as a person with pandas does it."""
    import numpy
    # It was written for numpy 1, which had this name for the same value.
    numpy.NaN = numpy.nan
    import pandas
    from reconciler import reconcile

    def rows(column, **options):
        return reconcile(column, reconciliation_endpoint=HOME + "/reconcile", **options).to_dict("records")

    names = pandas.Series(list(SPELLINGS))
    best = {row["input_value"]: row for row in rows(names, type_id="Person")}
    for written, meant in SPELLINGS.items():
        row = best[written]
        if meant is None:
            check(f"reconciler: nobody is found for “{written}”", pandas.isna(row["id"]) and not row["match"], row)
        else:
            check(f"reconciler: “{written}” is {meant}", (row["id"], row["name"]) == (handle(meant), meant), row)
    for written in ("HALVORSRUD, Ingrid", "Стоян Драгалевски", "Anton Molnaric"):
        check(f"reconciler: “{written}” is matched without asking", best[written]["match"] is True, best[written])

    table = pandas.DataFrame({"name": ["Ingrid Halvorsrud", "Viktor Sandahl"], "born": ["1958-02-02", "1931"]})
    dated = {row["input_value"]: row for row in rows(table.name, property_mapping={"birthDate": table.born})}
    check("reconciler: the right birth date leaves a match", dated["Ingrid Halvorsrud"]["match"] is True, dated)
    check("reconciler: a wrong birth date takes it away", not dated["Viktor Sandahl"]["match"], dated)

    every = rows(pandas.Series(["Teles"]), type_id="Person", top_res="all")
    check("reconciler: a surname of several is left to ask", len(every) > 1 and not any(row["match"] for row in every), every)
    for kind, name in (("Organization", "Brandt Marine"), ("Place", "Kenya")):
        row = rows(pandas.Series([name]), type_id=kind)[0]
        check(f"reconciler: “{name}” of type {kind}", (row["name"], row["type_id"]) == (name, kind), row)


def reconcile_by_manifest():
    """py-reconciliation-service-api: reads the manifest, then asks as it says, with types of its own for each member."""
    from py_reconciliation_service_api import ReconciliationQuery, build_reconciliation_service

    neighbour = build_reconciliation_service(HOME + "/reconcile")
    manifest = neighbour._manifest
    check("manifest: shows somebody at an address", manifest.view.url.startswith(HOME) and "{{id}}" in manifest.view.url, manifest)
    check("manifest: suggests", manifest.suggest.entity.service_url + manifest.suggest.entity.service_path
          == HOME + "/reconcile/suggest/entity", manifest.suggest)
    kinds = [kind.id for kind in manifest.default_types]
    check("manifest: has types", "Person" in kinds, kinds)

    def query(name, **more):
        return ReconciliationQuery(query=name, **more)

    norwegian = [{"pid": "nationality", "v": [{"id": "no", "name": "Norwegian"}]}]
    answers = neighbour.reconcile_batch([
        query("Teles", type=["Person"], limit=1), query("Teles", type="Organization"),
        query("Ingrid Halvorsrud", properties=norwegian, limit=3),
        query("Ingrid Halvorsrud", properties=[{"pid": "offices", "v": "Ambassador of Norway to Kenya"}]), query("")])
    check("batch: as many answers as queries", len(answers) == 5, answers)
    check("batch: the limit is kept", len(answers[0].result) == 1, answers[0])
    check("batch: no person where a body is asked for",
          not any(kind.id == "Person" for one in answers[1].result for kind in one.type), answers[1])
    for index, feature in ((2, "nationality"), (3, "office")):
        best = answers[index].result[0]
        told = {one.id: one.value for one in best.features}
        check(f"batch: {feature} speaks for {best.name}", best.id == handle("Ingrid Halvorsrud") and told.get(feature) == 1, best)
    check("batch: nothing is found for nothing", answers[4].result == [], answers[4])


def enrich():
    """nomenklatura's enricher: FollowTheMoney entities that somebody has, and what a yente knows of them."""
    from followthemoney import Dataset, StatementEntity, model
    from nomenklatura.cache import Cache
    from nomenklatura.db import Session, get_engine
    from nomenklatura.enrich.yente import YenteEnricher

    own = Dataset.make({"name": "own", "title": "Own"})
    cache = Cache(Session(get_engine("sqlite://")), own, create=True)
    enricher = YenteEnricher(own, cache, {"api": HOME + "/", "cutoff": 0.7, "cache_days": 0})

    def found(schema, **properties):
        data = {"id": "own-1", "schema": schema, "properties": {name: [value] for name, value in properties.items()}}
        asked = StatementEntity.from_data(own, data)
        return asked, list(enricher.match_wrapped(asked))

    for name, born, meant in [
        ("Ingrid Halvorsrud", "1958-02-02", "Ingrid Halvorsrud"), ("Halvorsrud, Ingrid", "1958", "Ingrid Halvorsrud"),
        ("Стоян Драгалевски", "1954-10-30", "Stoyan Dragalevski"), ("Anton Molnaric", "1899-08", "Anton Molnarič"),
        ("Leonor Teles", "1949-05-11", "Leonor Bragança Teles"),
    ]:
        asked, matches = found("Person", name=name, birthDate=born)
        check(f"enricher: “{name}”, born {born}, is {meant}", [one.id for one in matches] == [IDS[meant]], matches)
        for match in matches:
            known = match.to_dict()["properties"]
            check(f"enricher: {meant} has a date of birth and offices", any(day.startswith(born[:4]) for day in known["birthDate"])
                  and len(known["position"]) > 1, known)
            model[match.schema.name].validate({"properties": known})
            more = list(enricher.expand_wrapped(asked, match))
            check(f"enricher: {meant} is expanded", [one.id for one in more][:1] == [IDS[meant]]
                  and more[0].get("birthDate") == match.get("birthDate"), more)
    check("enricher: another birth is another person", found("Person", name="Ingrid Halvorsrud", birthDate="1931")[1] == [])
    check("enricher: nobody is found for a name of nobody", found("Person", name="Zzyzx Qwrt")[1] == [])
    # Schemata as FollowTheMoney has them: a legal entity may be a person, an aeroplane is none.
    for schema, name, ids in [
        ("Organization", "Brandt Marine", [IDS["Brandt Marine"]]), ("Company", "Brandt Marine", [IDS["Brandt Marine"]]),
        ("LegalEntity", "Ingrid Halvorsrud", [IDS["Ingrid Halvorsrud"]]), ("Airplane", "Ingrid Halvorsrud", []),
    ]:
        matches = found(schema, name=name)[1]
        check(f"enricher: {schema} “{name}”", [one.id for one in matches] == ids, matches)
    try:
        matches = found("Address", full="Kenya", name="Kenya")[1]
        check("enricher: Address “Kenya”", all(one.schema.is_a("Address") for one in matches), matches)
    except Exception as error:
        check("enricher: Address “Kenya”", False, f"{type(error).__name__}: {error}")


def screen():
    """yente-client: OpenSanctions' own, which takes answers apart by the types of yente's description."""
    from yente_client import Client, NotFoundError, Person

    with Client(base_url=HOME) as client:
        for ask in (client.healthz, client.readyz):
            try:
                check(f"yente-client: {ask.__name__}", ask().status == "ok")
            except NotFoundError as error:
                check(f"yente-client: {ask.__name__}", False, error)
        try:
            known = client.algorithms()
            names = [one.name for one in known.algorithms]
            check("yente-client: the best algorithm is one of those there are", known.best in names, known)
        except NotFoundError as error:
            check("yente-client: algorithms", False, error)
        datasets = client.datasets()
        loaded = [one.name for one in datasets.datasets if one.load]
        check("yente-client: a data set is loaded and current", loaded == datasets.current != [], datasets)

        asked = Person(name=["Ingrid HALVORSRUD"], birthDate=["1958-02-02"])
        answer = client.match(asked, algorithm="best", limit=3)
        top = answer.top
        check("yente-client: match", top is not None and top.match and top.id == IDS["Ingrid Halvorsrud"], answer)
        check("yente-client: why", bool(top.contributing_explanations), top.explanations)
        check("yente-client: nobody who is excluded", top.id not in
              [one.id for one in client.match(asked, exclude_entities=[top.id]).results], top.id)
        check("yente-client: no data set that is excluded", client.match(asked, exclude_datasets=top.datasets).results == [])
        check("yente-client: the threshold is kept",
              not client.match(Person(name=["Нандини Ратнаяке"]), threshold=0.99).top.match)
        fetched = client.fetch(top.id)
        check("yente-client: fetch gives what was matched", fetched.properties == top.properties, fetched)
        try:
            client.fetch("chancery-person-00000000")
            check("yente-client: nobody is told as nobody", False)
        except NotFoundError as error:
            check("yente-client: nobody is told as nobody, in words", "<" not in error.detail, error.detail)
        for schema in ("Person", "LegalEntity", "Thing"):
            results = client.search("Halvorsrud", schema=schema).results
            check(f"yente-client: search for {schema}", IDS["Ingrid Halvorsrud"] in [one.id for one in results], results)
        bodies = [one.id for one in client.search("Brandt").results if one.schema_ != "Person"]
        check("yente-client: a body has the id of the export", IDS["Brandt Marine"] in bodies, bodies)

        tops = {name: reply.top for name, reply in client.match_iter([(name, Person(name=[name])) for name in PEOPLE])}
        wrong = [name for name in PEOPLE if tops[name] is None or tops[name].id != IDS[name]]
        check(f"yente-client: {len(PEOPLE)} names at once", wrong == [], wrong)


def validate():
    """followthemoney: takes whom yente-client fetches as they stand; the enricher would clean them first."""
    from followthemoney import model
    from yente_client import Client

    with Client(base_url=HOME) as client:
        for one in [client.fetch(IDS[name]) for name in PEOPLE] + client.search("Kenya").results:
            schema = model.get(one.schema_)
            if schema is None:
                check(f"followthemoney: {one.caption} has a schema", False, one.schema_)
                continue
            try:
                schema.validate({"properties": one.properties})
                check(f"followthemoney: {one.caption} is valid", True)
            except Exception as error:
                check(f"followthemoney: {one.caption} is valid", False, getattr(error, "errors", error))


try:
    by("reconciler", reconcile_a_table)
    by("py-reconciliation-service-api", reconcile_by_manifest)
    by("nomenklatura", enrich)
    by("yente-client", screen)
    by("followthemoney", validate)
finally:
    service.send_signal(signal.SIGTERM)
    service.wait(30)
print(f"neighbours-test: {checks} checks, {len(faults)} faults" + (f", without {', '.join(skipped)}" if skipped else ""))
sys.exit(1 if faults else 0)
