"""What is seen of the service: a line for each request and figures for Prometheus, neither with anything personal."""

from __future__ import annotations

import json
import logging
import os
import traceback
from datetime import UTC, datetime

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest

LOG = logging.getLogger("portavoce.server")
SHARED = "PROMETHEUS_MULTIPROC_DIR"  # where several workers put their figures together
_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)  # seconds
TEXT = CONTENT_TYPE_LATEST


class Lines(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        told = getattr(record, "told", {})
        return json.dumps({"at": at, "level": record.levelname.lower(), "what": record.getMessage(), **told})


class Watching:
    """Counts and writes lines. Addresses, accounts and contents never come here: routes are told as declared."""

    def __init__(self) -> None:
        self._figures = CollectorRegistry()
        self._requests = Counter(
            "portavoce_requests_total", "Requests", ("method", "route", "status"), registry=self._figures
        )
        self._seconds = Histogram(
            "portavoce_request_seconds", "Time", ("method", "route"), buckets=_BUCKETS, registry=self._figures
        )
        self._failed = Counter("portavoce_failures_total", "Unforeseen errors", ("kind",), registry=self._figures)
        self._away = Counter("portavoce_database_away_total", "The database did not answer", registry=self._figures)

    def seen(self, method: str, route: str, status: int, seconds: float) -> None:
        """A request was answered; 499 where nobody waited for the answer."""
        known = method if method in ("GET", "HEAD", "POST", "PUT", "DELETE") else "other"
        self._requests.labels(known, route, str(status)).inc()
        self._seconds.labels(known, route).observe(seconds)
        told = {"method": known, "route": route, "status": status, "ms": round(seconds * 1000, 1)}
        LOG.info("request", extra={"told": told})

    def failed(self, error: Exception) -> None:
        """Nobody foresaw it: where it happened is told, what it said is not, since that may quote somebody."""
        self._failed.labels(type(error).__name__).inc()
        places = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
        LOG.error("failed", extra={"told": {"kind": type(error).__name__, "places": places[-12:]}})

    def away(self, error: Exception) -> None:
        """The database did not answer."""
        self._away.inc()
        LOG.warning("database away", extra={"told": {"kind": type(error.__cause__ or error).__name__}})

    def figures(self) -> bytes:
        """As Prometheus reads them; of all workers, where there are several."""
        if SHARED not in os.environ:
            return generate_latest(self._figures)
        from prometheus_client.multiprocess import MultiProcessCollector

        together = CollectorRegistry()
        MultiProcessCollector(together)  # type: ignore[no-untyped-call]
        return generate_latest(together)
