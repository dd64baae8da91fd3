"""What script/axe does: opens pages of the service in Chromium, by the DevTools protocol, and asks axe-core about each."""
import importlib.util, json, pathlib, re, signal, subprocess, sys, time
import urllib.parse, urllib.request
import websocket

binary, archive, browser, profile = sys.argv[1:5]
wantsElements = "--elements" in sys.argv[5:]
AXE = (pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js").read_text()
VIEWS = [(width, scheme, unfolded) for width in (1280, 390) for scheme in ("light", "dark") for unfolded in (False, True)]
UNFOLD = "document.querySelectorAll('details').forEach(one => one.open = true)"
# Colours do not fade in while they are measured.
STILL = "document.getAnimations().forEach(one => one.finish())"
ASK = """axe.run(document, {resultTypes: ['violations', 'incomplete']}).then(found => JSON.stringify({
  version: axe.version, passes: found.passes.length, incomplete: found.incomplete, violations: found.violations}))"""
IMPACTS = ["critical", "serious", "moderate", "minor"]
STATUSES = {"several of a name": 300, "problem": 404}
# A page with faults, and the rules it breaks: who finds nothing anywhere must find these.
BROKEN = "data:text/html,<title>x</title><p style='color:%23aaa;background:%23fff'>pale</p><input><img src='x'>"
BREAKS = {"color-contrast", "label", "image-alt", "html-has-lang"}


class Tab:
    """A page of a headless Chromium."""

    def __init__(self):
        self.process = subprocess.Popen(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--remote-debugging-port=0", f"--user-data-dir={profile}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        told = pathlib.Path(profile, "DevToolsActivePort")
        end = time.monotonic() + 60
        while not (told.exists() and told.read_text().count("\n")):
            if time.monotonic() > end or self.process.poll() is not None:
                sys.exit("axe: Chromium does not start")
            time.sleep(0.1)
        port = told.read_text().split()[0]
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list") as tabs:
            address = next(tab["webSocketDebuggerUrl"] for tab in json.load(tabs) if tab["type"] == "page")
        self.socket = websocket.create_connection(address, timeout=60, suppress_origin=True)
        self.number = 0
        self.send("Page.enable")
        # The service's policy forbids all scripts but its own; the protocol's are none of the page's.
        self.send("Page.addScriptToEvaluateOnNewDocument", source=AXE)

    def send(self, method, **parameters):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def evaluate(self, expression):
        answer = self.send("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{expression[:60]}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def open(self, address, status=200):
        opened = self.send("Page.navigate", url=address)
        if "errorText" in opened:
            raise RuntimeError(f"{address}: {opened['errorText']}")
        end = time.monotonic() + 30
        while not self.evaluate("location.href !== 'about:blank' && document.readyState === 'complete' && typeof axe === 'object'"):
            if time.monotonic() > end:
                raise RuntimeError(f"{address} does not come")
            time.sleep(0.02)
        answered = self.evaluate("performance.getEntriesByType('navigation')[0].responseStatus")
        if address.startswith("http") and answered != status:
            raise RuntimeError(f"{address} answers {answered}")

    def view(self, width, scheme):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=900, screenWidth=width, screenHeight=900,
                  deviceScaleFactor=1, mobile=width < 600)
        self.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        if not self.evaluate(f"screen.width === {width} && matchMedia('(prefers-color-scheme: {scheme})').matches"):
            raise RuntimeError(f"no view of {width} pixels, {scheme}")

    def look(self):
        """What axe-core says of the page as it stands."""
        self.evaluate(STILL)
        return json.loads(self.evaluate(ASK))

    def close(self):
        self.socket.close()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)


def get(path):
    with urllib.request.urlopen(home + path) as answer:
        return json.load(answer)


def read(name, text):
    """Reads a document in, and gives the page that tells what has become of it."""
    request = urllib.request.Request(f"{home}/api/1/read?name={name}", text.encode(), {"Content-Type": "text/plain"})
    with urllib.request.urlopen(request) as answer:
        told = json.load(answer)
    end = time.monotonic() + 30
    while not get(told["address"])["done"]:
        if time.monotonic() > end:
            sys.exit(f"axe: {name} is never read")
        time.sleep(0.1)
    return told["address"].removeprefix("/api/1")


def pages():
    """An address of each kind of page. Two documents are read in, since the examples leave the review queue empty."""
    read("reyes-1.txt", "= John Reyes =\n\nJohn Reyes was Mayor of Ica from 1990 to 1994. He was born in Ica in 1950.\n")
    jobs = read("reyes-2.txt", "= John A. Reyes =\n\nJohn A. Reyes was Mayor of Ica from 1990 to 1995. He was born in 1951.\n")
    documents = [one["id"] for one in get("/documents.json")["documents"]]
    office = urllib.parse.quote(get("/offices.json")["offices"][0]["key"], safe="")
    person, other = "/people/Ingrid%20Halvorsrud", "/people/Viktor%20Sandahl"
    return {
        "start": "/", "search": "/search?q=Halvorsrud", "search, nothing found": "/search?q=zzyzx", "person": person,
        "person, as of a date": other + "?as-of=2012", "timeline": person + "/timeline", "sources": person + "/sources",
        "pair": other + "/with/Eklöv", "path": other + "/path/Ingrid%20Halvorsrud", "contacts": other + "/contacts",
        "versions": f"/documents/{documents[0]}/versions", "log": "/review/log", "body": "/people/Brandt%20Marine", "place": "/people/Kenya",
        "several of a name": "/people/Teles",
        "offices": "/offices", "office": f"/offices/{office}", "documents": "/documents", "document": f"/documents/{documents[0]}",
        "map": "/map", "map of one": "/map?of=Viktor%20Sandahl", "compare": f"/compare?one={documents[0]}&other={documents[-1]}",
        "conflicts": "/conflicts", "claims": "/claims?about=Viktor%20Sandahl", "review": "/review", "read": "/read", "reading": jobs,
        "preview": "/reconcile/preview?id=" + get("/suggest.json?q=Ingrid%20H")["subjects"][0]["id"], "problem": "/people/nobody",
        "login": "/login",
    }


def selector(node):
    """Where an element is; within frames and shadow trees, a path of more than one."""
    return " > ".join(str(one) for one in node["target"])


def reason(node, rule):
    """What is wrong with an element, in axe-core's words."""
    return (node["any"] + node["all"] + node["none"] or [{"message": rule}])[0]["message"]


service = subprocess.Popen([binary, "serve", "--archive", archive, "--port", "0", "-q"], stdout=subprocess.PIPE, text=True)
home = "http://127.0.0.1:" + re.search(r":(\d+)/", service.stdout.readline()).group(1)
tab = None
found, unsure, version, passes, looks = {}, {}, "", 0, 0
try:
    addresses = pages()
    tab = Tab()
    tab.open(BROKEN)
    missed = BREAKS - {rule["id"] for rule in tab.look()["violations"]}
    if missed:
        sys.exit(f"axe: a page made to break {', '.join(sorted(missed))} breaks nothing")
    for page, address in addresses.items():
        address = home + urllib.parse.quote(address, safe="/?=&%:@+")
        for width, scheme, unfolded in VIEWS:
            tab.view(width, scheme)
            if unfolded:
                tab.evaluate(UNFOLD)
            else:
                tab.open(address, STATUSES.get(page, 200))
            told = tab.look()
            version, passes, looks = told["version"], passes + told["passes"], looks + 1
            view = f"{width} {scheme}" + (" unfolded" if unfolded else "")
            for kept, rules in ((found, told["violations"]), (unsure, told["incomplete"])):
                for rule in rules:
                    for node in rule["nodes"]:
                        key = (rule["impact"], rule["id"], page, selector(node))
                        kept.setdefault(key, (node, rule["help"], []))[2].append(view)
finally:
    if tab:
        tab.close()
    service.send_signal(signal.SIGTERM)
    service.wait(30)

for key, (node, rule, views) in sorted(found.items(), key=lambda one: (IMPACTS.index(one[0][0] or "minor"), one[0][1:])):
    print(f"axe: {'  '.join(key)}  [{'all views' if len(views) == len(VIEWS) else ', '.join(views)}]")
    if wantsElements:
        print(f"       {' '.join(node['html'].split())[:300]}\n       {reason(node, rule)}")
# What axe-core cannot tell is for people to look at, and no violation.
doubts = {}
for (_, rule, page, where), (node, told, _) in sorted(unsure.items(), key=lambda one: one[0][1:]):
    doubts.setdefault((rule, reason(node, told)), []).append((page, where))
for (rule, why), nodes in doubts.items():
    count = len({page for page, _ in nodes})
    print(f"axe: not sure: {rule}, {why}: {len(nodes)} elements of {count} pages, as {'  '.join(nodes[0])}")
counts = {impact: sum(key[0] == impact for key in found) for impact in IMPACTS}
print(f"axe: axe-core {version}, {len(addresses)} pages in {len(VIEWS)} views, {passes} rules passed in {looks} looks; violations: "
      + ", ".join(f"{count} {impact}" for impact, count in counts.items()))
sys.exit(1 if counts["critical"] + counts["serious"] else 0)
