"""Runs in Kinto's own Python: its server on PostgreSQL, and 1,000 records written in its batches."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import time
import uuid
from contextlib import suppress
from pathlib import Path
from urllib.request import Request, urlopen

BATCH = 25  # as Kinto has it
SETTINGS = """
[server:main]
use = egg:waitress#main
host = 127.0.0.1
port = {port}
threads = 8
[app:main]
use = egg:kinto
kinto.userid_hmac_secret = bench
multiauth.policies = basicauth
kinto.bucket_create_principals = system.Authenticated
kinto.storage_backend = kinto.core.storage.postgresql
kinto.storage_url = {url}
kinto.permission_backend = kinto.core.permission.postgresql
kinto.permission_url = {url}
kinto.cache_backend = kinto.core.cache.memory
"""


def ask(port: int, method: str, path: str, body: object) -> dict[str, object]:
    """One question of somebody who is signed in."""
    word = base64.b64encode(b"bench:five words").decode()
    headers = {"Content-Type": "application/json", "Authorization": f"Basic {word}"}
    asked = Request(f"http://127.0.0.1:{port}/v1{path}", json.dumps(body).encode(), headers, method=method)
    with urlopen(asked, timeout=60) as answer:
        told: dict[str, object] = json.loads(answer.read())
    return told


def main() -> None:
    """Folder, port, database, how many; records a second as JSON."""
    folder, port, url, many = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    file, kinto = folder / "kinto.ini", Path(sys.executable).with_name("kinto")
    file.write_text(SETTINGS.format(port=port, url=url.replace("%", "%%")))
    subprocess.run([kinto, "migrate", "--ini", file], check=True, capture_output=True)
    running = subprocess.Popen([kinto, "start", "--ini", file], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(400):
            with suppress(OSError):
                urlopen(f"http://127.0.0.1:{port}/v1/", timeout=1).close()
                break
            time.sleep(0.05)
        ask(port, "PUT", "/buckets/bench", {"data": {}})
        ask(port, "PUT", "/buckets/bench/collections/statements", {"data": {}})
        began = time.perf_counter()
        for _ in range(many // BATCH):
            paths = [f"/buckets/bench/collections/statements/records/{uuid.uuid4()}" for _ in range(BATCH)]
            asked = [{"method": "PUT", "path": path, "body": {"data": {"said": "x" * 500}}} for path in paths]
            answers = ask(port, "POST", "/batch", {"requests": asked})["responses"]
            assert {one["status"] for one in answers} == {201}  # type: ignore[attr-defined]
        print(json.dumps({"records a second": round(many / (time.perf_counter() - began))}))
    finally:
        running.terminate()
        running.wait(20)


if __name__ == "__main__":
    main()
