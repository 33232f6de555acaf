"""The server of `knowhub serve`: shows a preview on this machine and tells browsers of changes."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowhub.mkdocs_plugins.building.preview import Answer

LIVE = "live"
"""The address at which a browser waits for a change."""
_WAIT = 25
"""Seconds that a browser waits before it asks again."""
_SCRIPT = """<script>
(function wait() {{
fetch("/{live}?seen={seen}").then(function (answer) {{ return answer.text(); }})
.then(function (count) {{ if (count === "{seen}") wait(); else location.reload(); }})
.catch(function () {{ setTimeout(wait, 1000); }});
}})();
</script>"""


class Changes:
    """Counts changes, and lets others wait for the next one."""

    def __init__(self) -> None:
        self.count = 0
        self._changed = Condition()

    def tell(self) -> None:
        """Note a change."""
        with self._changed:
            self.count += 1
            self._changed.notify_all()

    def wait(self, seen: int) -> int:
        """Return the number of changes once it is another than `seen`, or after a while."""
        with self._changed:
            self._changed.wait_for(lambda: self.count != seen, _WAIT)
            return self.count


def make_server(
    port: int, answer: Callable[[str], Answer], changes: Changes
) -> ThreadingHTTPServer:
    """Return a server that listens on 127.0.0.1.

    Args:
        port: The port; 0 takes a free one.
        answer: Gives what stands at a path.
        changes: Tells browsers when to load a page again.
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            """Answer a browser."""
            asked = urlsplit(self.path)
            path = unquote(asked.path).lstrip("/")
            if path == LIVE:
                seen = parse_qs(asked.query).get("seen", ["0"])[0]
                count = changes.wait(int(seen) if seen.isdigit() else 0)
                self._send(200, "text/plain", str(count).encode())
                return
            before = changes.count
            found = answer(path)
            data = found.data
            if found.kind == "text/html":
                script = _SCRIPT.format(live=LIVE, seen=before).encode()
                data = data.replace(b"</body>", script + b"</body>", 1)
            self._send(found.status, found.kind, data)

        def _send(self, status: int, kind: str, data: bytes) -> None:
            self.send_response(status)
            texts = kind.startswith("text/") or kind.endswith("javascript")
            self.send_header("Content-Type", f"{kind}; charset=utf-8" if texts else kind)
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: an editor reads what the checks say."""

    return ThreadingHTTPServer(("127.0.0.1", port), Handler)
