"""Asks attribcheck who says so before Superdesk publishes a story.

Put this module into the server folder of your Superdesk, name it in INSTALLED_APPS, and run
``attribcheck serve`` on the same machine.
"""

import json
import logging
import urllib.request

ATTRIBCHECK = "http://127.0.0.1:8642/report?name=story.json"
SECONDS = 30

logger = logging.getLogger(__name__)


def init_app(_app):
    """Let Superdesk ask whenever it validates an item, as it does before publishing."""
    from superdesk.signals import item_validate

    item_validate.connect(validate)


def validate(_sender, item, response, **_):
    """Add a line to ``response`` for each finding; any line keeps the item from being published.

    A checker that cannot be reached lets the story pass, and is told in the log.
    """
    if item.get("type") != "text":
        return
    story = {key: item[key] for key in ("headline", "byline", "body_html") if item.get(key)}
    request = urllib.request.Request(
        ATTRIBCHECK, json.dumps(story).encode(), {"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310
            fails, report = answer.headers["Attribcheck-Fails"], json.load(answer)
    except OSError:
        logger.exception("attribcheck did not answer; the story was not checked")
        return
    if fails == "true":
        response.extend(f"{found['code']}: {found['message']}" for found in report["findings"])
