"""The one style sheet, made from tokens: colours, borders, radii and padding of what Qt itself draws."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.qt.face import Face


class _Look(NamedTuple):
    """Fill, border and text of a control in one state, by role; an empty role is transparent."""

    fill: str = ""
    border: str = ""
    text: str = "ink"


_KINDS: dict[str, tuple[_Look, _Look, _Look, _Look]] = {  # rest, hover, pressed, disabled
    "primary": (
        _Look("accent", "accent", "on_accent"),
        _Look("accent_hover", "accent_hover", "on_accent"),
        _Look("accent_pressed", "accent_pressed", "on_accent"),
        _Look("disabled_fill", "disabled_fill", "disabled_ink"),
    ),
    "waiting": (  # a primary button that may be pressed and then says what is still missing
        _Look("disabled_fill", "line", "disabled_ink"),
        _Look("disabled_fill", "edge", "disabled_ink"),
        _Look("line", "edge"),
        _Look("disabled_fill", "disabled_fill", "disabled_ink"),
    ),
    "secondary": (
        _Look("surface", "edge"),
        _Look("fill", "edge"),
        _Look("line", "edge"),
        _Look("surface", "line", "disabled_ink"),
    ),
    "quiet": (
        _Look(text="accent_ink"),
        _Look("accent_soft", "accent_soft", "accent_ink"),
        _Look("accent_line", "accent_line", "ink"),
        _Look(text="disabled_ink"),
    ),
    "danger": (
        _Look("surface", "danger", "danger"),
        _Look("danger_soft", "danger", "danger"),
        _Look("danger", "danger", "surface"),
        _Look("disabled_fill", "disabled_fill", "disabled_ink"),
    ),
    "erase": (
        _Look("danger", "danger", "surface"),
        _Look("danger", "danger", "surface"),
        _Look("danger_line", "danger_line", "ink"),
        _Look("disabled_fill", "disabled_fill", "disabled_ink"),
    ),
}
_PRESSED_IN_CONTRAST = _Look("accent_pressed", "accent_pressed", "on_accent")
_STATES = ("", ":hover", ":pressed", ":disabled")


def sheet_of(face: Face) -> str:
    """The whole sheet."""
    return "\n".join((*_buttons(face), *_inputs(face), *_bars(face), *_floating(face)))


def _buttons(face: Face) -> list[str]:
    radius, small = face.size("radius.control"), face.size("radius.small")
    rules = [
        _rule("QPushButton[kind]", border_radius=f"{radius}px", outline="none", **_measure(face, "", "button_padding")),
        _rule('QPushButton[measure="large"]', **_measure(face, "_large", "button_padding_large")),
        _rule(
            'QPushButton[measure="small"]',
            border_radius=f"{small}px",
            **_measure(face, "_small", "button_padding_small"),
        ),
        _rule(
            'QPushButton[measure="tiny"]', border_radius=f"{small}px", **_measure(face, "_tiny", "button_padding_small")
        ),
    ]
    for kind, looks in _KINDS.items():
        for state, look in zip(_STATES, looks, strict=True):
            strong = face.high_contrast and state == ":pressed"
            rules.append(_look(face, f'QPushButton[kind="{kind}"]{state}', _PRESSED_IN_CONTRAST if strong else look))
    rules += _plain(face)
    rules.append(_rule('QPushButton[hang="left"]', padding_left="0px"))
    rules.append(_rule('QPushButton[hang="right"]', padding_right="0px"))
    rules.append(_rule("QPushButton[hang]:hover", background="transparent", border_color="transparent"))
    return rules


def _plain(face: Face) -> list[str]:
    """Buttons that are words only: a step of the way, and Undo on a toast."""
    bare = {"border": "none", "background": "transparent", "padding": "0px"}
    return [
        _rule('QPushButton[kind="crumb"]', color=face.hex("ink_tertiary"), **bare),
        _rule('QPushButton[kind="crumb"]:hover', color=face.hex("accent_ink")),
        _rule('QPushButton[kind="toast"]', color=face.hex("surface"), **bare),
        _rule('QPushButton[measure="bare"]', min_height="0px", padding="0px"),
    ]


def _measure(face: Face, size: str, padding: str) -> dict[str, str]:
    border = face.size("border.control")
    height, side = face.size(f"control.button{size}"), face.size(f"control.{padding}")
    return {"min_height": f"{height - 2 * border}px", "padding": f"0px {side - border}px"}


def _look(face: Face, selector: str, look: _Look) -> str:
    fill = face.hex(look.fill) if look.fill else "transparent"
    border = face.hex(look.border) if look.border else "transparent"
    return _rule(selector, background=fill, border=f"1px solid {border}", color=face.hex(look.text))


def _inputs(face: Face) -> list[str]:
    fields = ("QLineEdit", "QPlainTextEdit", "QComboBox")

    def each(state: str = "") -> str:
        return ", ".join(f"{field}[field]{state}" for field in fields)

    rest = {
        "background": face.hex("surface"),
        "color": face.hex("ink"),
        "border": f"1px solid {face.hex('edge')}",
        "border_radius": f"{face.size('radius.control')}px",
        "padding": "0px 10px",  # and 2 of Qt's own
        "min_height": f"{face.size('control.input') - 2}px",
        "placeholder_text_color": face.hex("ink_tertiary"),
        "selection_background_color": face.hex("accent"),
        "selection_color": face.hex("on_accent"),
    }
    return [
        _rule(each(), **rest),
        _rule(each(":focus"), border_color=face.hex("accent")),
        _rule(each('[wrong="true"]'), border_color=face.hex("danger")),
        *(
            _rule(f'QLineEdit[verdict="{verdict}"]', border=f"2px solid {face.hex(role)}", background=face.hex(soft))
            for verdict, role, soft in (("right", "success", "success_soft"), ("wrong", "danger", "danger_soft"))
        ),
        _rule(each(":disabled"), background=face.hex("disabled_fill"), color=face.hex("disabled_ink")),
        _rule(each('[measure="large"]'), min_height=f"{face.size('control.input_large') - 2}px"),
        _rule("QLineEdit[verdict]", padding="0px 9px"),
        _rule('QLineEdit[verdict][measure="large"]', min_height=f"{face.size('control.input_large') - 4}px"),
        _rule("QComboBox[field]", padding="0px 12px"),
        _rule("QPlainTextEdit[field]", padding="8px"),
        _rule("QComboBox[field]::drop-down", border="none", width="0px"),
        _rule(
            "QComboBox QAbstractItemView",
            background=face.hex("surface"),
            color=face.hex("ink"),
            border=f"1px solid {face.hex('line')}",
            outline="none",
            selection_background_color=face.hex("accent_soft"),
            selection_color=face.hex("ink"),
        ),
    ]


def _bars(face: Face) -> list[str]:
    """Scroll bars: 6 px at rest, 10 under the pointer, inside a lane of 14."""
    lane, slim = 14, (14 - face.tokens.sizes["control.scrollbar"]) / 2
    edge = face.color("edge")
    faint = edge.name() if face.high_contrast else f"rgba({edge.red()}, {edge.green()}, {edge.blue()}, 140)"
    handle = {"background": faint, "min_height": "32px", "min_width": "32px"}
    nothing = ", ".join(f"QScrollBar::{part}" for part in ("add-line", "sub-line", "add-page", "sub-page"))
    return [
        _rule("QScrollBar", background="transparent", border="none"),
        _rule("QScrollBar:vertical", width=f"{lane}px"),
        _rule("QScrollBar:horizontal", height=f"{lane}px"),
        _rule("QScrollBar::handle", border_radius="3px", margin=f"{slim:.0f}px", **handle),
        _rule(
            "QScrollBar::handle:hover, QScrollBar::handle:pressed",
            background=edge.name(),
            border_radius="5px",
            margin="2px",
        ),
        _rule(nothing, background="transparent", border="none", width="0px", height="0px"),
        _rule("QScrollArea, QScrollArea > QWidget > QWidget[clear]", background="transparent", border="none"),
    ]


def _floating(face: Face) -> list[str]:
    return [
        _rule(
            "QToolTip",
            background=face.hex("ink"),
            color=face.hex("surface"),
            border=f"1px solid {face.hex('line')}",
            padding="6px 8px",
        ),
        _rule(
            "QMenu",
            background=face.hex("surface"),
            color=face.hex("ink"),
            border=f"1px solid {face.hex('line')}",
            padding="4px",
        ),
        _rule("QMenu::item", padding="8px 16px", border_radius=f"{face.size('radius.small')}px"),
        _rule("QMenu::item:selected", background=face.hex("accent_soft"), color=face.hex("ink")),
    ]


def _rule(selector: str, **declarations: str) -> str:
    body = " ".join(f"{name.replace('_', '-')}: {value};" for name, value in declarations.items())
    return f"{selector} {{ {body} }}"
