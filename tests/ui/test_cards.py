"""Cards: nothing they say is cut off, however narrow the picture is they lie over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from attendance_app.ui.kiosk.keyboard import Layer
from attendance_app.ui.kiosk.pin_pad import Asked
from attendance_app.ui.live.card import Card
from attendance_app.ui.live.stage import Stage
from attendance_app.ui.live.wording import LONGEST_NAME, CardText, Choice, said_name
from attendance_app.ui.theme import Space, Theme

SAID = CardText("out", "out", "Goodbye, Demo Plum", "OUT 09:31", "40:24 this week")


@pytest.mark.parametrize("width", [320, 350, 520, 900])
@pytest.mark.parametrize("count", [1, 3])
def test_each_card_is_as_tall_as_its_words_need(qtbot: QtBot, width: int, count: int) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(width, 900)
    stage.show()
    for _ in range(count):
        stage.add_card(SAID)
    cards = stage.cards.findChildren(Card)
    assert len(cards) == count
    assert all(card.height() == card.heightForWidth(card.width()) for card in cards)
    assert cards[0].width() <= width


LONG = "Wolfeschlegelsteinhausenbergerdorff " * 6


@pytest.mark.parametrize(
    ("width", "height", "count", "least"),
    [(1280, 800, 6, 6), (1024, 600, 5, 5), (853, 533, 5, 4), (700, 670, 5, 4), (400, 700, 4, 2)],
)
@pytest.mark.parametrize("name", ["Demo Plum", LONG])
def test_all_cards_are_whole_and_in_view_however_many_there_are(
    qtbot: QtBot, light: Theme, width: int, height: int, count: int, least: int, name: str
) -> None:
    """Each has the only button that undoes its punch; on a small screen there are fewer."""
    stage = Stage(everyone=True)
    qtbot.addWidget(stage)
    stage.resize(width, height)
    stage.show()
    for _ in range(count):
        said = f"Good morning, {said_name(name)}"
        undo = (Choice("Not me / undo", "withdraw"),)
        stage.add_card(CardText("in", "in", said, "IN 09:31", "5 minutes early", choices=undo))
    places = [QRect(card.mapTo(stage, QPoint()), card.size()) for card in stage.cards.cards()]
    assert least <= len(places) <= count
    for place in places:
        assert stage.rect().contains(place)
        assert not place.intersects(stage.dock.geometry())
        assert sum(place.intersects(other) for other in places) == 1, "only itself"
    for card in stage.cards.cards():
        assert card.height() >= card.heightForWidth(card.width())
        assert all(card.rect().contains(button.geometry()) for button in card.buttons)


def test_cards_close_ranks_when_one_has_gone(qtbot: QtBot) -> None:
    stage = Stage(everyone=True)
    qtbot.addWidget(stage)
    stage.resize(1280, 800)
    stage.show()
    first, second, third = (CardText("in", "in", f"Good morning, {number}") for number in range(3))
    for text in (first, second, third):
        stage.add_card(text)
    before = stage.cards.geometry()
    stage.cards.remove(second)
    qtbot.waitUntil(lambda: stage.cards.height() < before.height())
    assert stage.cards.geometry().bottom() == before.bottom()
    upper, lower = stage.cards.cards()
    assert 0 < lower.y() - upper.geometry().bottom() < 20


@pytest.mark.parametrize("size", [(1280, 800), (700, 671), (800, 1280)])
def test_beside_an_open_pin_pad_a_card_is_in_view_and_leaves_the_keys_free(
    qtbot: QtBot, light: object, size: tuple[int, int]
) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(*size)
    stage.show()
    stage.pad.ask()
    stage.open_pad()
    undo = (Choice("Not me / undo", "withdraw"),)
    stage.add_card(CardText("in", "in", "Good morning, Demo Plum", "IN 09:31", choices=undo))
    [card] = stage.cards.cards()
    place = QRect(card.mapTo(stage, QPoint()), card.size())
    assert stage.rect().contains(place)
    for mine in (stage.pad.keyboard, stage.pad.ok, stage.pad.close_button):
        assert not place.intersects(QRect(mine.mapTo(stage, QPoint()), mine.size()))
    at = card.mapTo(stage, card.buttons[0].geometry().center())
    assert stage.childAt(at) is card.buttons[0], "the pad is not over it"


@pytest.mark.parametrize("size", [(853, 533), (1024, 600), (1280, 800)])
def test_on_a_low_screen_the_pin_pad_is_whole_and_its_keys_fit_a_finger(
    qtbot: QtBot, light: object, size: tuple[int, int]
) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(*size)
    stage.show()
    stage.pad.ask()
    stage.open_pad()
    for layer in (Layer.DIGITS, Layer.CAPITALS):
        stage.pad.keyboard.show_layer(layer)
        qtbot.waitUntil(lambda: stage.rect().contains(stage.pad.geometry()))
        assert stage.pad.height() >= stage.pad.least_height(stage.pad.width())
        for key in stage.pad.findChildren(QPushButton):
            if key.isVisible():
                assert min(key.width(), key.height()) >= Space.TOUCH, key.accessibleName()


def test_a_pin_pad_is_as_tall_as_a_long_question_and_its_keys_need(qtbot: QtBot) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(700, 671)
    stage.show()
    stage.pad.ask(Asked("look_alike", 1, f"{said_name(LONG)}, please enter your PIN"))
    stage.open_pad()
    stage.pad.keyboard.show_layer(Layer.CAPITALS)
    for key in stage.pad.keyboard.findChildren(QPushButton):
        if key.isVisible():
            assert stage.rect().contains(QRect(key.mapTo(stage, QPoint()), key.size()))
    title = stage.pad.title
    assert title.height() >= title.heightForWidth(title.width())


def test_a_name_is_said_whole_unless_no_card_holds_it() -> None:
    assert said_name("Ana-María Fernández de la Vega") == "Ana-María Fernández de la Vega"
    said = said_name("x" * 200)
    assert len(said.replace("\u200b", "")) == LONGEST_NAME
    assert said.endswith("…")
    assert max(len(piece) for piece in said.split("\u200b")) <= 12
