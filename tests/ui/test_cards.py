"""Cards: nothing they say is cut off, however narrow the picture is they lie over."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from attendance_app.ui.live.cards import Card
from attendance_app.ui.live.stage import Stage
from attendance_app.ui.live.wording import CardText

SAID = CardText("out", "out", "Goodbye, Demo Plum", "OUT 09:31", "40:24 this week")


@pytest.mark.parametrize("width", [320, 350, 520, 900])
@pytest.mark.parametrize("count", [1, 3])
def test_each_card_is_as_tall_as_its_words_need(qtbot: QtBot, width: int, count: int) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(width, 900)
    stage.show()
    for _ in range(count):
        stage.cards.add(SAID)
    cards = stage.cards.findChildren(Card)
    assert len(cards) == count

    def whole() -> bool:
        return all(card.height() == card.heightForWidth(card.width()) for card in cards)

    qtbot.waitUntil(whole)
    assert cards[0].width() <= width
