"""Reads exports back with the libraries that their readers use, and says what is wrong with them.

  read_back.py FOLDER     FOLDER has NAME.FORMAT for each format, as script/export-test writes them; NAME is anything,
                          and of csv there is a file a table, NAME.TABLE.csv

Each line of output is a format and how much of it was read; the exit status is 1 where anything is wrong.
"""

import csv
import json
import re
import sys
from datetime import date
from pathlib import Path

problems = []


def check(truth, message):
    if not truth:
        problems.append(message)


def ftm(path):
    """Every entity has its schema's properties with values that FollowTheMoney takes as they are."""
    from followthemoney import model

    entities = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        schema = model.get(data["schema"])
        check(schema is not None, f"ftm: no schema {data['schema']}")
        proxy = model.get_proxy(data)
        check(proxy.id == data["id"], f"ftm: id {data['id']}")
        for name, values in data["properties"].items():
            prop = schema.get(name)
            check(prop is not None and not prop.stub, f"ftm: {schema.name} has no {name}")
            if prop is None:
                continue
            for value in values:
                check(prop.type.validate(value), f"ftm: {schema.name}.{name} “{value}”")
        for name in schema.required:
            check(data["properties"].get(name), f"ftm: {schema.name} without {name}")
        check(data["id"] not in entities, f"ftm: {data['id']} twice")
        entities[data["id"]] = (schema, data)
    for schema, data in entities.values():
        for name, values in data["properties"].items():
            prop = schema.get(name)
            if prop is None or prop.type.name != "entity":
                continue
            for value in values:
                check(value in entities, f"ftm: {data['id']}.{name} refers to {value}, which is not there")
                if value in entities:
                    check(entities[value][0].is_a(prop.range), f"ftm: {name} is a {entities[value][0].name}")
        if schema.name == "Event":
            check(not data["properties"]["name"][0].startswith("claimed"), "ftm: a claimed event is an Event")
    return len(entities)


def table(path):
    """Rows of one length, whose cells a spreadsheet takes for text."""
    data = path.read_bytes()
    check(data.count(b"\n") >= data.count(b"\r\n") > 0, f"{path.name}: lines do not end in CR LF")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    check(len({len(row) for row in rows}) == 1, f"{path.name}: rows of different lengths")
    for row in rows:
        for cell in row:
            check(cell[:1] not in ("=", "+", "-", "@", "\t", "\r", "\n"), f"{path.name}: formula {cell[:20]}")
    return len(rows) - 1


SOURCES = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["url"],
        "properties": {"url": {"type": "string", "format": "uri"}, "note": {"type": "string"}},
    },
}
DAY = {"type": "string", "pattern": r"^[0-9]{4}(-[0-9]{2}){0,2}$"}
TEXT = {"type": "string", "minLength": 1}
POPOLO = {
    "persons": {
        "required": ["id", "name"],
        "properties": {"id": TEXT, "name": TEXT, "birth_date": DAY, "death_date": DAY, "sources": SOURCES},
    },
    "memberships": {
        "required": ["id", "person_id", "post_id", "role", "sources"],
        "properties": {"id": TEXT, "start_date": DAY, "end_date": DAY, "sources": SOURCES},
    },
    "posts": {"required": ["id", "label", "role"], "properties": {"id": TEXT, "label": TEXT}},
    "organizations": {"required": ["id", "name"], "properties": {"id": TEXT, "name": TEXT}},
    "events": {
        "required": ["id", "name", "classification", "sources"],
        "properties": {"id": TEXT, "start_date": DAY, "end_date": DAY, "sources": SOURCES},
    },
}


def popolo(path):
    """The classes' required properties and patterns, and references that lead somewhere."""
    import jsonschema

    data = json.loads(path.read_text(encoding="utf-8"))
    check(set(data) == set(POPOLO), f"popolo: {sorted(data)}")
    ids = {}
    for name, schema in POPOLO.items():
        validator = jsonschema.Draft202012Validator({"type": "array", "items": schema | {"type": "object"}})
        for error in validator.iter_errors(data[name]):
            check(False, f"popolo: {name}: {error.message}")
        ids[name] = {item["id"] for item in data[name]}
        check(len(ids[name]) == len(data[name]), f"popolo: {name} with one id")
    for item in data["memberships"]:
        check(item["person_id"] in ids["persons"], f"popolo: no person {item['person_id']}")
        check(item["post_id"] in ids["posts"], f"popolo: no post {item['post_id']}")
        if "organization_id" in item:
            check(item["organization_id"] in ids["organizations"], "popolo: no organization")
    for item in data["events"]:
        check(not item["name"].startswith("claimed"), "popolo: a claimed event")
    return sum(len(items) for items in data.values())


TIME = r"[+-]\d{4,}-\d\d-\d\dT00:00:00Z/(?:[6-9]|1[01])(?:/J)?"
VALUE = re.compile(rf'^(?:Q\d+|\[[^\t]+\]|somevalue|{TIME}|[a-z_-]+:".*"|".*"|\d+)$')


def quickstatements(path):
    """Each line is a command of version 1; where a new item is meant, one was begun."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for line in lines:
        fields = line.split("\t")
        check("|" not in line, f"quickstatements: a bar in {line[:60]}")
        if fields == ["CREATE"]:
            continue
        check(re.match(r"^(LAST|Q\d+)$", fields[0]), f"quickstatements: {line[:60]}")
        check(re.match(r"^(P\d+|[LDA][a-z]{2})$", fields[1]), f"quickstatements: {line[:60]}")
        check(len(fields) % 2 == 1 and len(fields) >= 3, f"quickstatements: fields of {line[:60]}")
        check(VALUE.match(fields[2]), f"quickstatements: value {fields[2][:60]}")
        met_source = False
        for name, value in zip(fields[3::2], fields[4::2]):
            is_source = re.match(r"^!?S\d+$", name) is not None
            check(is_source or (re.match(r"^P\d+$", name) and not met_source), f"quickstatements: {name}")
            met_source = met_source or is_source
            check(VALUE.match(value), f"quickstatements: {name} {value[:60]}")
    check(not lines or lines[0] == "CREATE" or lines[0].startswith("Q"), "quickstatements: LAST of nothing")
    return len(lines)


def jsonld(path):
    """Two processors make the same number of triples of it, and what evidence says about bytes is there."""
    from pyld import jsonld as processor
    from rdflib import Graph, Namespace
    from rdflib.namespace import RDF

    text = path.read_text(encoding="utf-8")
    graph = Graph().parse(data=text, format="json-ld")
    quads = processor.to_rdf(json.loads(text))
    check(len(graph) == len(quads["@default"]), f"jsonld: {len(graph)} and {len(quads['@default'])} triples")
    oa = Namespace("http://www.w3.org/ns/oa#")
    prov = Namespace("http://www.w3.org/ns/prov#")
    schema = Namespace("https://schema.org/")
    for selector in graph.subjects(RDF.type, oa.DataPositionSelector):
        start, end = int(graph.value(selector, oa.start)), int(graph.value(selector, oa.end))
        check(0 <= start < end, f"jsonld: bytes {start} to {end}")
    for role in graph.subjects(RDF.type, schema.Role):
        check(graph.value(role, prov.wasQuotedFrom) is not None, "jsonld: a role from nowhere")
        check(graph.value(role, schema.roleName) is not None, "jsonld: a role without a name")
    for quoted in set(graph.objects(None, prov.wasQuotedFrom)):
        check(graph.value(quoted, oa.hasSource) is not None, f"jsonld: {quoted} of no document")
    for claim in graph.subjects(RDF.type, schema.Claim):
        check(graph.value(claim, schema.text) is not None, "jsonld: a claim of nothing")
    for event in graph.subjects(RDF.type, schema.Event):
        check(not str(graph.value(event, schema.name)).startswith("claimed"), "jsonld: a claimed event")
    return len(graph)


def timelinejs(path):
    """Slides with what TimelineJS needs, and text whose tags are ours."""
    data = json.loads(path.read_text(encoding="utf-8"))
    for event in data["events"]:
        for name in ("start_date", "end_date"):
            if name in event:
                check(set(event[name]) <= {"year", "month", "day"}, f"timelinejs: {event[name]}")
                check(isinstance(event[name]["year"], int), f"timelinejs: {event[name]}")
        check(event["text"]["headline"] and event["unique_id"] and event["display_date"], "timelinejs: empty")
        tags = set(re.findall(r"</?([a-z]+)", event["text"]["headline"] + event["text"]["text"]))
        check(tags <= {"p", "q", "small", "a"}, f"timelinejs: tags {tags}")
        is_claimed = event["text"]["headline"].startswith("Claimed")
        check(is_claimed == (event["group"] == "claimed"), "timelinejs: a claim in the wrong group")
    check(len({event["unique_id"] for event in data["events"]}) == len(data["events"]), "timelinejs: one id twice")
    return len(data["events"])


def gexf(path):
    """networkx reads it, with spells of real days and weights."""
    import networkx

    graph = networkx.read_gexf(path)
    for _, _, edge in graph.edges(data=True):
        check(edge["weight"] >= 1, "gexf: an edge of no weight")
        check(edge["label"] == ("contact" if edge["id"].endswith("stated") else "claimed contact"), "gexf: label")
        for start, end in edge.get("spells", []):
            check(date.fromisoformat(start) <= date.fromisoformat(end), f"gexf: spell {start} to {end}")
    for _, node in graph.nodes(data=True):
        check(node["label"], "gexf: a node without a name")
    return graph.number_of_edges()


def ics(path):
    """Lines of at most 75 octets; icalendar reads events of whole days with ids of their own."""
    from icalendar import Calendar

    data = path.read_bytes()
    for line in data.split(b"\r\n"):
        check(len(line) <= 75, f"ics: a line of {len(line)} octets")
        check(b"\n" not in line, "ics: a bare line feed")
        line.decode("utf-8")
    calendar = Calendar.from_ical(data)
    events = calendar.walk("VEVENT")
    check(not calendar.errors and not any(event.errors for event in events), "ics: errors")
    check(len({event["UID"] for event in events}) == len(events), "ics: one UID twice")
    for event in events:
        check(type(event["DTSTART"].dt) is date, "ics: not a whole day")
        is_claimed = event["STATUS"] == "TENTATIVE"
        check(is_claimed == event["SUMMARY"].startswith("claimed "), f"ics: {event['SUMMARY']}")
        if "DTEND" in event:
            check(event["DTEND"].dt > event["DTSTART"].dt, "ics: an end before the start")
    return len(events)


def markdown(path):
    """CommonMark sees headings, lists and footnotes, and neither HTML nor links that somebody's name makes."""
    from markdown_it import MarkdownIt

    text = path.read_text(encoding="utf-8")
    used = {int(number) for number in re.findall(r"(?<!\\)\[\^(\d+)\](?!:)", text)}
    defined = [int(number) for number in re.findall(r"^\[\^(\d+)\]: ", text, re.MULTILINE)]
    check(used == set(defined) and len(defined) == len(set(defined)), "markdown: footnotes do not fit")

    def walk(tokens):
        for token in tokens:
            check(token.type not in ("html_inline", "html_block", "link_open", "image"), f"markdown: {token.content}")
            walk(token.children or [])

    walk(MarkdownIt("commonmark").parse(re.sub(r"^\[\^\d+\]: ", "", text, flags=re.MULTILINE)))
    return len(defined)


READERS = {
    "ftm": ftm, "csv": table, "popolo": popolo, "quickstatements": quickstatements, "jsonld": jsonld,
    "timelinejs": timelinejs, "gexf": gexf, "ics": ics, "markdown": markdown,
}

if __name__ == "__main__":
    for path in sorted(Path(sys.argv[1]).iterdir()):
        reader = READERS.get(path.suffix[1:])
        if reader is None:
            continue
        before = len(problems)
        count = reader(path)
        print(f"{path.name}: {count} read back" + (f", {len(problems) - before} wrong" if len(problems) > before else ""))
    for problem in problems[:50]:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)
