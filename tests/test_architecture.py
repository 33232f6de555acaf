"""Who may import what, who may touch the disk, and how long a module may be."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "plugins" / "knowhub"
MODULES = sorted(PACKAGE.rglob("*.py"))
FOREIGN = {"mkdocs", "click", "jinja2", "material", "properdocs", "babel", "lunr"}
LINES = 320

LOAD_THE_CORE = f"""
import pkgutil, sys
from importlib import import_module
import knowhub.core
for module in pkgutil.walk_packages(knowhub.core.__path__, "knowhub.core."):
    import_module(module.name)
print(*sorted({FOREIGN!r} & set(sys.modules)))
"""

RUN_THE_CORE = """
import sys
from hubs import LANGUAGES, NAMES, record, raw, seed_files
from knowhub.core.hub import build_catalogue
from knowhub.core.glossary import build_glossary
from knowhub.core.listings import Listings

files = [*seed_files(), raw("tools/broken.md", record("publisher: x\\nas_of: y", topics="[rice]"))]
opened = []
sys.addaudithook(lambda event, args: event == "open" and opened.append(args[0]))
catalogue = build_catalogue(files, languages=LANGUAGES, country_names=NAMES)
Listings(catalogue).gateways
build_glossary(catalogue, "fr")
seen = list(opened)
print(len(catalogue.entries), len(catalogue.issues), seen)
"""


def run(code: str) -> str:
    """Run code in a fresh process that finds the tests' own modules."""
    paths = [str(PACKAGE.parent), str(PACKAGE.parents[1] / "tests")]
    code = f"import sys; sys.path[:0] = {paths!r}\n{code}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_core_loads_no_site_generator_command_line_or_templates() -> None:
    assert run(LOAD_THE_CORE) == ""


def test_the_core_opens_no_file() -> None:
    assert run(RUN_THE_CORE) == "6 3 []"


def imports(module: Path) -> set[str]:
    """Return the top-level names of what a module imports, anywhere in it."""
    found = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


def names(modules: list[Path]) -> list[str]:
    return [module.relative_to(PACKAGE).as_posix() for module in modules]


def inside(module: Path, *folders: str) -> bool:
    return module.relative_to(PACKAGE).as_posix().startswith(folders)


@pytest.mark.parametrize(
    ("package", "allowed"),
    [
        ("mkdocs", ("mkdocs_plugins/", "cli/")),
        ("properdocs", ()),
        ("material", ("mkdocs_plugins/",)),
        ("click", ("cli/",)),
        ("jinja2", ("mkdocs_plugins/",)),
        ("knowhub.mkdocs_plugins", ("mkdocs_plugins/", "cli/")),
        ("knowhub.cli", ("cli/",)),
        ("knowhub.network", ("cli/links.py",)),
        ("knowhub.ner", ("cli/check.py",)),
        ("urllib.request", ("network.py",)),
        ("urllib.error", ("network.py",)),
        ("http", ("network.py", "mkdocs_plugins/building/server.py")),
        ("socket", ("network.py",)),
        ("ssl", ("network.py",)),
    ],
)
def test_only_adapters_import(package: str, allowed: tuple[str, ...]) -> None:
    wrong = [
        module
        for module in MODULES
        if any(f"{name}.".startswith(f"{package}.") for name in imports(module))
        and not (allowed and inside(module, *allowed))
    ]
    assert names(wrong) == []


def test_the_core_imports_nothing_else_of_the_package() -> None:
    wrong = {
        f"{module.relative_to(PACKAGE)}: {name}"
        for module in MODULES
        if inside(module, "core/")
        for name in imports(module)
        if name.startswith("knowhub") and not name.startswith("knowhub.core")
    }
    assert wrong == set()


READS = {"open", "read_text", "read_bytes"}
WRITES = {
    "write_text", "write_bytes", "unlink", "rename", "replace_file", "mkdir", "rmdir", "rmtree",
    "copy", "copy2", "copyfile", "copytree", "move", "touch", "symlink_to", "hardlink_to",
}  # fmt: skip
ALLOWED = {
    "core/media/cleaning.py": {"open"},  # Pillow, of bytes in memory
    "core/media/sizes.py": {"open"},  # as above
    "core/media/pdf.py": {"open"},  # pikepdf, of bytes in memory
    "cli/stamp.py": {"read_text"},  # the one file that the editor named
    "network.py": {"open"},  # addresses of the web: its opener knows no files
    "packaged_chinese.py": {"read_bytes"},  # a table inside a package, by importlib.resources
    "strings.py": {"open"},  # .po files inside the package, by importlib.resources
}


def test_only_knowhub_files_reads_and_writes_files() -> None:
    found = {
        module.relative_to(PACKAGE).as_posix(): touching(module) - allowed(module)
        for module in MODULES
        if not inside(module, "files/")
    }
    assert {name: calls for name, calls in found.items() if calls} == {}


def allowed(module: Path) -> set[str]:
    return ALLOWED.get(module.relative_to(PACKAGE).as_posix(), set())


def touching(module: Path) -> set[str]:
    """Return the calls in a module that read or change files."""
    calls = [
        node.func
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Call)
    ]
    attributes = {call.attr for call in calls if isinstance(call, ast.Attribute)}
    plain = {call.id for call in calls if isinstance(call, ast.Name)}
    return (attributes | plain) & (READS | WRITES)


def test_modules_are_short() -> None:
    lengths = {module: len(module.read_text("utf-8").splitlines()) for module in MODULES}
    long = {names([module])[0]: count for module, count in lengths.items() if count > LINES}
    assert long == {}
