"""What script/abuse sends. Standard library only."""
import random, re, resource, signal, socket, subprocess, sys, threading, time, urllib.request

binary, archive, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
resource.setrlimit(resource.RLIMIT_NOFILE, (min(40000, resource.getrlimit(resource.RLIMIT_NOFILE)[1]),) * 2)
service = subprocess.Popen([binary, "serve", "--archive", archive, "--port", "0", "-q", "--max-upload", "8MB"],
                           stdout=subprocess.PIPE, text=True)
port = int(re.search(r":(\d+)/", service.stdout.readline()).group(1))
end = time.monotonic() + seconds
counts, faults, lock = {}, [], threading.Lock()
chance = random.Random(11)


def count(what):
    with lock:
        counts[what] = counts.get(what, 0) + 1


def memory():
    with open(f"/proc/{service.pid}/status") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) // 1024


def connect(timeout=5):
    return socket.create_connection(("127.0.0.1", port), timeout)


SEEDS = [
    b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    b"GET /search?q=%D0%9A%D0%B8%D1%81 HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip;q=0.5, zstd\r\n\r\n",
    b"GET /people/@aaaaaaaa.json HTTP/1.1\r\nHost: [::1]\r\nIf-None-Match: \"a\", W/\"b\"\r\n\r\n",
    b"POST /read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=q\r\nContent-Length: 96\r\n\r\n"
    b"--q\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../a\"\r\n\r\nAnn was Mayor in 2001.\r\n--q--\r\n",
    b"POST /match/default HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 62\r\n\r\n"
    b"{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":[1]}}}}",
    b"POST /reconcile HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 33\r\n\r\n"
    b"queries=%7B%22a%22:%7B%22query%22",
    b"POST /review/decide HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\npair=\r\n0\r\n\r\n",
    b"GET /map?pairs=400&from=1990&to=unknown HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: chancery=x; a=b\r\nAuthorization: Bearer x\r\n\r\n",
]
MARKS = [b"\r\n", b"\0", b"%", b"%00", b"/../", b"\xff\xfe", b"Content-Length: 9999999999\r\n", b"Host: x\r\n", b":" * 50, b"\r\n\r\n",
         b"Transfer-Encoding: chunked\r\n", b"A" * 9000, b"?", b"&&==", b"{" * 3000, b"HTTP/0.9", b"%F0%9F%A4%96"]


def mutate(request):
    request = bytearray(request)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(request) + 1)
        kind = chance.randrange(4)
        if kind == 0:
            request[at:at] = chance.choice(MARKS)
        elif kind == 1:
            del request[at:at + chance.randint(1, 40)]
        elif kind == 2 and request:
            request[at % len(request)] = chance.randrange(256)
        else:
            request[at:at] = request[:at][-chance.randint(1, 30):]
    return bytes(request)


def malformed():
    while time.monotonic() < end:
        try:
            with connect(3) as one:
                one.sendall(mutate(chance.choice(SEEDS)))
                one.settimeout(0.3)
                while one.recv(65536):
                    pass
        except OSError:
            pass
        count("malformed requests")


def silent():
    while time.monotonic() < end:
        held = []
        try:
            while len(held) < 10000 and time.monotonic() < end:
                one = connect()
                if chance.random() < 0.5:
                    one.sendall(b"GET / HT")
                held.append(one)
        except OSError:
            pass
        with lock:
            counts["silent connections at once"] = max(counts.get("silent connections at once", 0), len(held))
        time.sleep(min(8, max(0, end - time.monotonic())))
        for one in held:
            one.close()


def slow():
    """Takes an answer byte by byte, and sends a request byte by byte, for as long as it is let."""
    while time.monotonic() < end:
        try:
            with connect() as one:
                one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                one.sendall(b"GET /conflicts HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                begun = time.monotonic()
                while time.monotonic() < min(end, begun + 90) and one.recv(1):
                    time.sleep(0.05)
            with connect() as one:
                begun = time.monotonic()
                for byte in b"GET /people HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"a" * 400:
                    one.sendall(bytes([byte]))
                    time.sleep(0.4)
                    if time.monotonic() > end:
                        break
                else:
                    faults.append("a request of one byte a while was let come for minutes")
        except OSError:
            pass
        count("slow clients")


def endless():
    block = b"x" * (1 << 20)
    while time.monotonic() < end:
        for head in (b"POST /read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: 1073741824\r\n\r\n",
                     b"POST /api/1/read HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n"):
            try:
                with connect() as one:
                    one.sendall(head)
                    for _ in range(1024):
                        one.sendall(block if b"Length" in head else b"100000\r\n" + block + b"\r\n")
            except OSError:
                pass
            count("bodies of a gigabyte")
        try:
            with connect() as one:
                one.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n")
                for number in range(200000):
                    one.sendall(b"X-%d: %s\r\n" % (number, b"y" * 100))
        except OSError:
            pass
        count("floods of headers")
        time.sleep(1)


def others():
    """Somebody who only wants to read."""
    worst = 0.0
    while time.monotonic() < end:
        begun = time.monotonic()
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/people/Ingrid%20Halvorsrud", timeout=20) as answer:
                if b"Halvorsrud" not in answer.read():
                    faults.append("a wrong page")
        except OSError as error:
            faults.append(f"a reader was not answered: {error}")
        worst = max(worst, time.monotonic() - begun)
        count("pages for others")
        time.sleep(0.2)
    with lock:
        counts["worst wait of others in ms"] = round(worst * 1000)


urllib.request.urlopen(f"http://127.0.0.1:{port}/people/Ingrid%20Halvorsrud").read()
before = memory()
threads = [threading.Thread(target=work) for work in [malformed] * 6 + [silent, slow, slow, endless, others]]
for thread in threads:
    thread.start()
samples = []
while time.monotonic() < end and service.poll() is None:
    samples.append(memory())
    time.sleep(1)
for thread in threads:
    thread.join(30)
if service.poll() is None:
    time.sleep(3)
    after = memory()
    service.send_signal(signal.SIGTERM)
    try:
        status = service.wait(30)
    except subprocess.TimeoutExpired:
        service.kill()
        status = "did not end"
else:
    status, after = service.returncode, 0
if status != 0:
    faults.append(f"it ended with {status}")
half = samples[len(samples) // 2:] or [0]
for what, number in sorted(counts.items()):
    print(f"abuse: {what}: {number}")
for fault in sorted(set(faults)):
    print(f"abuse: FAULT: {fault} ({faults.count(fault)} times)")
print(f"abuse: {seconds:.0f} s, memory {before} MB at first, {max(samples or [0])} MB at most, {after} MB at the end "
      f"(second half between {min(half)} and {max(half)}), {len(faults)} faults")
sys.exit(1 if faults else 0)
