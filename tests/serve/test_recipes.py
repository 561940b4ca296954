"""The recipes for content management systems, against a running server, without the systems."""

import importlib.util
import json
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from serve.test_server import serving

from attribcheck.model.settings import Settings
from attribcheck.serve.examiner import Examiner
from attribcheck.serve.limits import Limits

RECIPES = Path(__file__).parents[2] / "docs" / "recipes"
CLEAN = "<p>Rain is due, said Ada Okafor, the county engineer.</p>"
UNNAMED = "<p>“It is over,” said one aide.</p>"

STAND_INS = """<?php
class WP_Error {
    function __construct(public $code, public $message, public $data) {}
}
function add_filter($hook, $function) { global $hooked; $hooked[$hook] = $function; }
function is_wp_error($thing) { return $thing instanceof WP_Error; }
function get_post($id) { return (object) ['post_title' => 'Kept', 'post_content' => STORED]; }
function wp_json_encode($data) { return json_encode($data); }
function wp_remote_post($url, $args) {
    $head = "Content-Type: " . $args['headers']['Content-Type'];
    $http = ['method' => 'POST', 'header' => $head, 'content' => $args['body'], 'timeout' => 30];
    $body = @file_get_contents($url, false, stream_context_create(['http' => $http]));
    if ($body === false) { return new WP_Error('http', 'unreachable', []); }
    return ['body' => $body, 'head' => $http_response_header];
}
function wp_remote_retrieve_response_code($answer) {
    return (int) explode(' ', $answer['head'][0])[1];
}
function wp_remote_retrieve_header($answer, $name) {
    foreach ($answer['head'] as $line) {
        [$key, $value] = explode(':', $line, 2) + ['', ''];
        if (strtolower($key) === $name) { return trim($value); }
    }
    return '';
}
function wp_remote_retrieve_body($answer) { return $answer['body']; }
"""


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """Serve with the light engine."""
    with serving(Examiner(Settings(engine="light"), Limits())) as port:
        yield port


@pytest.fixture
def superdesk(port: int, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Load Superdesk's recipe, set to this server."""
    path = RECIPES / "superdesk_attribcheck.py"
    spec = importlib.util.spec_from_file_location("superdesk_attribcheck", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "ATTRIBCHECK", f"http://127.0.0.1:{port}/report?name=story.json")
    return module


def validated(recipe: ModuleType, **item: str) -> list[str]:
    """Validate an item as Superdesk does, and return what it tells."""
    response: list[str] = []
    recipe.validate(None, item={"type": "text", **item}, response=response, error_fields={})
    return response


def test_superdesk_is_told_of_findings(superdesk: ModuleType) -> None:
    assert validated(superdesk, headline="Rain is due", body_html=CLEAN) == []
    told = validated(superdesk, headline="It is over", body_html=UNNAMED)
    assert any(line.startswith("A101: “one aide” is not named") for line in told)
    assert validated(superdesk, type="picture", body_html=UNNAMED) == []


def test_superdesk_publishes_where_nobody_answers(
    superdesk: ModuleType, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(superdesk, "ATTRIBCHECK", f"http://127.0.0.1:{nobody()}/report")
    assert validated(superdesk, body_html=UNNAMED) == []
    assert "attribcheck did not answer; the story was not checked" in caplog.text


def nobody() -> int:
    """Return a port at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as place:
        return int(place.getsockname()[1])


def published(folder: Path, port: int, **post: Any) -> Any:
    """Run WordPress's recipe on a post; return what it hands on."""
    php = shutil.which("php")
    if php is None:
        pytest.skip("no PHP here; on Debian: apt-get install php-cli")
    recipe = (RECIPES / "attribcheck.php").read_text(encoding="utf-8")
    recipe = recipe.removeprefix("<?php").replace("127.0.0.1:8642", f"127.0.0.1:{port}")
    stored = f"const STORED = {json.dumps(UNNAMED, ensure_ascii=False)};\n"
    ask = (
        f"$post = json_decode({json.dumps(json.dumps(post))});\n"
        "echo json_encode($hooked['rest_pre_insert_post']($post));"
    )
    script = folder / "script.php"
    script.write_text(f"{STAND_INS}{stored}{recipe}\n{ask}", encoding="utf-8")
    done = subprocess.run([php, str(script)], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_wordpress_publishes_what_is_clean(port: int, tmp_path: Path) -> None:
    post = {"post_status": "publish", "post_title": "Rain is due", "post_content": CLEAN}
    assert published(tmp_path, port, **post) == post


def test_wordpress_is_told_of_findings(port: int, tmp_path: Path) -> None:
    told = published(tmp_path, port, post_status="publish", post_title="X", post_content=UNNAMED)
    assert told["data"] == {"status": 422}
    assert "A101: “one aide” is not named" in told["message"]
    told = published(tmp_path, port, post_status="publish", ID=7)
    assert "A101" in told["message"]


def test_wordpress_keeps_drafts_and_publishes_where_nobody_answers(
    port: int, tmp_path: Path
) -> None:
    draft = {"post_status": "draft", "post_content": UNNAMED}
    assert published(tmp_path, port, **draft) == draft
    post = {"post_status": "publish", "post_content": UNNAMED}
    assert published(tmp_path, nobody(), **post) == post
