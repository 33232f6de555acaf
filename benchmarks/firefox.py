"""Firefox ESR, driven through Marionette: a line of JSON each way over a local socket."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.browser import HOST

if TYPE_CHECKING:
    from collections.abc import Iterator

HOW_TO_INSTALL = "not installed: Debian has it as firefox-esr (apt-get install firefox-esr)"
_NAMES = ("firefox-esr", "firefox")
_PATIENCE = 60
_SCRIPT_MS = 600_000
# The recommended settings of automation relax what is measured here, so they stay off.
_SETTINGS = {
    "marionette.port": 0,
    "remote.prefs.recommended": False,
    "security.fileuri.strict_origin_policy": True,
    "app.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "browser.startup.homepage_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.enabled": False,
    "network.proxy.type": 0,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "dom.disable_open_during_load": False,
    "dom.max_script_run_time": 0,
}
_CALL = """
const [name, own, done] = arguments;
window.bench[name](...own).then(
  (value) => done(JSON.stringify({value: value === undefined ? null : value})),
  (error) => done(JSON.stringify({error: String(error)})),
);
"""
_POLICY = "return Services.prefs.getBoolPref('security.fileuri.strict_origin_policy');"


def find_firefox() -> str | None:
    """Return where Firefox is installed."""
    return next((found for name in _NAMES if (found := shutil.which(name))), None)


class Marionette:
    """A session with a Firefox that is running."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._rest = b""
        self._number = 0
        self._read()  # Firefox says first who it is

    def send(self, command: str, **parameters: Any) -> Any:
        """Run a command and return its result."""
        self._number += 1
        message = json.dumps([0, self._number, command, parameters]).encode()
        self._connection.sendall(f"{len(message)}:".encode() + message)
        _, _, error, result = self._read()
        if error:
            raise RuntimeError(f"Firefox refused {command}: {error.get('message', error)}")
        return result

    def _read(self) -> Any:
        length, _, self._rest = self._until(b":").partition(b":")
        while len(self._rest) < int(length):
            self._rest += self._receive()
        message, self._rest = self._rest[: int(length)], self._rest[int(length) :]
        return json.loads(message)

    def _until(self, sign: bytes) -> bytes:
        data = self._rest
        while sign not in data:
            data += self._receive()
        return data

    def _receive(self) -> bytes:
        data = self._connection.recv(1 << 16)
        if not data:
            raise RuntimeError("Firefox has closed the connection.")
        return data


class FirefoxWindow:
    """A window of Firefox."""

    def __init__(self, marionette: Marionette) -> None:
        self._marionette = marionette

    def open(self, address: str) -> None:
        """Open a page anew."""
        self._marionette.send("WebDriver:Navigate", url="about:blank")
        self._marionette.send("WebDriver:Navigate", url=address)

    def call(self, name: str, *arguments: Any) -> Any:
        """Call a function of the page and wait for what it promises."""
        script = {"script": _CALL, "args": [name, list(arguments)], "scriptTimeout": _SCRIPT_MS}
        answer = json.loads(
            self._marionette.send("WebDriver:ExecuteAsyncScript", **script)["value"]
        )
        if "error" in answer:
            raise RuntimeError(f"{name} failed in Firefox: {answer['error']}")
        return answer["value"]

    def keeps_files_apart(self) -> bool:
        """Tell whether a file of the disk is held to be of another origin than its neighbours."""
        self._marionette.send("Marionette:SetContext", value="chrome")
        answer = self._marionette.send("WebDriver:ExecuteScript", script=_POLICY, args=[])
        self._marionette.send("Marionette:SetContext", value="content")
        return bool(answer["value"])


@contextmanager
def firefox_window(path: str) -> Iterator[FirefoxWindow]:
    """Run Firefox with a profile of its own, without a screen."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in _SETTINGS.items()]
        (Path(profile) / "user.js").write_text("\n".join(lines), "utf-8")
        command = [path, "--headless", "--no-remote", "--marionette"]
        command += ["--remote-allow-system-access", "--profile", profile]
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_environment(profile)
        )
        try:
            with socket.create_connection((HOST, _port(Path(profile)))) as connection:
                marionette = Marionette(connection)
                capabilities = {"timeouts": {"script": _SCRIPT_MS}}
                marionette.send("WebDriver:NewSession", capabilities={"alwaysMatch": capabilities})
                yield FirefoxWindow(marionette)
        finally:
            process.terminate()
            process.wait(_PATIENCE)


def _environment(home: str) -> dict[str, str]:
    """Return what Firefox needs to know; a home of its own, since it leaves files there."""
    return {"HOME": home, "PATH": "/usr/bin:/bin", "MOZ_HEADLESS": "1", "LANG": "C.UTF-8"}


def _port(profile: Path) -> int:
    """Wait for the port that Firefox has chosen."""
    chosen = profile / "MarionetteActivePort"
    for _ in range(_PATIENCE * 10):
        if chosen.exists() and chosen.read_text("ascii").strip():
            return int(chosen.read_text("ascii"))
        time.sleep(0.1)
    raise RuntimeError("Firefox did not open a port for Marionette.")
