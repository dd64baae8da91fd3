#!/usr/bin/env python3
"""Writes a folder of invented documents for measuring speed: always the same ones.

  generate.py FOLDER [COUNT]      COUNT: how many documents, 1,000 unless told

Every second document is a biography in the plain article form, the others are news stories; about 5 kB each.
People, offices and quarrels are put together from the lists below by a generator with a fixed seed; nothing in
them is taken from anywhere. A second run finds the folder as it should be and leaves it.
"""
import hashlib
import pathlib
import random
import sys

GIVEN = "Adela Bruno Carmen Dario Elsbeth Fergus Greta Henrik Ileana Jonas Katja Lorcan Mirela Niels Odile Pavel Rosa "\
    "Stellan Tamara Ulrich Vesna Wendell Ximena Yannick Zoltan".split()
FAMILY = "Aldobran Bercovel Castelmur Drummholt Eskevaar Fennimore Grauberg Halvendal Istvanko Jorunnson Kestermann "\
    "Lindqvarn Morvalli Nordhagen Ostrovec Pellagrin Quintavel Rosenquarz Sturmhofel Tavernik Ullmarsson Vandermeel "\
    "Westerholm Zabranec".split()
COUNTRY = [("Norway", "Norwegian"), ("Portugal", "Portuguese"), ("Chile", "Chilean"), ("Ghana", "Ghanaian"),
           ("Estonia", "Estonian"), ("Greece", "Greek"), ("Canada", "Canadian"), ("Japan", "Japanese"),
           ("Kenya", "Kenyan"), ("Austria", "Austrian")]
CITY = "Bergen Porto Valparaíso Kumasi Tartu Patras Halifax Sapporo Mombasa Graz".split()
MINISTRY = ["Foreign Affairs", "Finance", "Transport", "Fisheries", "Justice", "Health", "Energy", "Education"]
MONTH = "January February March April May June July August September October November December".split()
MATTER = ["the harbour contract", "the missing minutes", "the pipeline permits", "the rural hospitals fund",
          "the customs database", "the observatory land", "the ferry subsidies", "the lighthouse sale"]


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.person = self.name()
        self.surname = self.person.split()[-1]
        self.country, self.adjective = self.pick(COUNTRY)
        self.year = self.random.randint(1944, 1972)

    def pick(self, items):
        return self.random.choice(items)

    def name(self):
        return f"{self.pick(GIVEN)} {self.pick(FAMILY)}"

    def date(self, year):
        return f"{self.random.randint(1, 28)} {self.pick(MONTH)} {year}"

    def career(self):
        year = self.year + 30
        terms = []
        while year < min(self.year + 62, 2021):
            end = year + self.random.randint(2, 6)
            kind = self.random.randrange(3)
            if kind == 0:
                terms.append((f"Ambassador of {self.country} to {self.pick(COUNTRY)[0]}", year, end))
            elif kind == 1:
                terms.append((f"Minister of {self.pick(MINISTRY)}", year, end))
            else:
                terms.append((f"Deputy Minister of {self.pick(MINISTRY)}", year, end))
            year = end + self.random.randint(0, 2)
        return terms

    def term_sentence(self, office, start, end):
        return self.pick([
            f"From {start} to {end}, {self.surname} served as {office}, succeeding {self.name()}.",
            f"On {self.date(start)}, {self.surname} was appointed {office}, and held the post until {end}.",
            f"Between {start} and {end} {self.surname} was {office} under Prime Minister {self.name()}.",
            f"{self.surname} became {office} in {start} and resigned in {self.pick(MONTH)} {end}; {self.name()} "
            "took over.",
        ])

    def event_sentence(self, year):
        other, city, matter = self.name(), self.pick(CITY), self.pick(MATTER)
        return self.pick([
            f"In {self.pick(MONTH)} {year}, {self.surname} met {other} in {city} to discuss {matter}.",
            f"On {self.date(year)}, {self.surname} travelled to {city} with {other}, then the head of the port council.",
            f"{self.surname} testified before a parliamentary committee about {matter} on {self.date(year)}.",
            f"In {year}, {self.surname} received an honorary degree from the University of {city}.",
        ])

    def claim_sentence(self, year):
        other, matter = self.name(), self.pick(MATTER)
        return self.pick([
            f"“I never saw a page of it,” {self.surname} said when asked about {matter}.",
            f"According to {other}, a former adviser, {self.surname} had known of {matter} since {year}.",
            f"{self.surname} denied having spoken with {other} about {matter}.",
            f"The Evening Ledger reported that two officials had seen {self.surname} with {other} in {self.pick(CITY)}.",
            f"{other} told investigators that {self.surname} “asked only for a list of names” in {matter}.",
            f"A spokesman for {self.surname} called the report about {matter} an invention.",
            f"It was later revealed that {other} had warned the ministry about {matter} in {self.pick(MONTH)} {year}.",
        ])

    def paragraph(self, sentences):
        return " ".join(sentences)

    def prose(self, paragraphs, sentences):
        for _ in range(paragraphs):
            year = self.random.randint(self.year + 32, 2020)
            yield self.paragraph(
                self.pick([self.event_sentence, self.claim_sentence])(year) for _ in range(sentences))

    def biography(self):
        terms = self.career()
        lines = [f"= {self.person} =", "", "Infobox"]
        for number, (office, start, end) in enumerate(reversed(terms)):
            suffix = str(number) if number else ""
            lines += [f"- Office{suffix}: {office}", f"- Term Start{suffix}: {self.date(start)}",
                      f"- Term End{suffix}: {self.date(end)}", f"- Predecessor{suffix}: {self.name()}"]
        born = self.date(self.year)
        city = self.pick(CITY)
        lines += [f"- Birth Date: {born}", f"- Birth Place: {city}, {self.country}",
                  f"- Nationality: {self.adjective}", "",
                  f"{self.person} (born {born}) is a {self.adjective} diplomat and politician.", "",
                  "==Career=="]
        lines += [self.paragraph(self.term_sentence(*term) for term in terms), "", "==In the news=="]
        for text in self.prose(7, 5):
            lines += [text, ""]
        return "\n".join(lines)

    def story(self):
        year = self.random.randint(2005, 2020)
        lines = [f"{self.surname} asked about {self.pick(MATTER)}", "",
                 f"{self.pick(CITY)}, {self.date(year)} – {self.person}, the {self.adjective} minister of "
                 f"{self.pick(MINISTRY).lower()}, came under pressure on Tuesday over {self.pick(MATTER)}.", ""]
        for text in self.prose(9, 5):
            lines += [text, ""]
        return "\n".join(lines)


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) == 3 else 1000
    mark = hashlib.sha256(pathlib.Path(__file__).read_bytes() + str(count).encode()).hexdigest()
    stamp = folder / ".written"
    if stamp.is_file() and stamp.read_text() == mark:
        return
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.txt"):
        old.unlink()
    for number in range(count):
        writer = Writer(number)
        text = writer.biography() if number % 2 == 0 else writer.story()
        (folder / f"{number:04}.txt").write_text(text.rstrip() + "\n", encoding="utf-8")
    stamp.write_text(mark)


main()
