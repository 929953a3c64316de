"""Makes the film and the sound of the course of all kinds; the same bytes each time. Needs ffmpeg for the film.

python -m tests.courses.make_media
"""

from __future__ import annotations

import math
import shutil
import subprocess
import sys
import wave
from collections.abc import Iterator
from pathlib import Path

COURSE = Path(__file__).parent / "everything"
FILM = COURSE / "01-showing-work" / "media" / "workshop.webm"
SOUND = COURSE / "02-answering" / "media" / "two-tones.wav"

WIDTH, HEIGHT, RATE, SECONDS = 320, 180, 10, 6
SAMPLES = 8000  # a second
TONES = (440.0, 440.0 * 1.02)
TONE_SECONDS = 0.9
PAUSE_SECONDS = 0.3

Colour = tuple[int, int, int]
SAND, WHITE, INK, WOOD = (239, 237, 231), (255, 255, 255), (18, 40, 58), (138, 106, 63)
TEAL, BOX, SKIN, RED, GREY = (11, 98, 128), (217, 185, 138), (242, 181, 156), (179, 38, 30), (91, 102, 109)
# from which second to which a ring is seen: centre, half width, half height
RINGS = ((1.0, 6.0, 162, 45, 62, 38), (2.5, 6.0, 67, 103, 36, 29), (4.0, 5.0, 304, 66, 24, 42))
BLIPS = ((1.0, 440.0), (2.5, 494.0), (4.0, 554.0))


class Frame:
    """One picture of the film."""

    def __init__(self, pixels: bytearray | None = None) -> None:
        self.pixels = pixels or bytearray(SAND * (WIDTH * HEIGHT))

    def box(self, left: int, top: int, width: int, height: int, colour: Colour) -> None:
        """A filled rectangle, cut off at the edges."""
        right = min(left + width, WIDTH)
        for y in range(max(top, 0), min(top + height, HEIGHT)):
            self.pixels[3 * (y * WIDTH + left) : 3 * (y * WIDTH + right)] = bytes(colour) * (right - left)

    def disc(self, x: int, y: int, radius: int, colour: Colour) -> None:
        """A filled circle, cut off at the edges."""
        for dy in range(-radius, radius + 1):
            half = math.isqrt(radius * radius - dy * dy)
            left = max(x - half, 0)
            if left < WIDTH:
                self.box(left, y + dy, min(x + half, WIDTH - 1) - left, 1, colour)

    def ring(self, x: int, y: int, across: int, down: int) -> None:
        """A red ellipse, three pixels wide."""
        for step in range(720):
            turn = step * math.pi / 360
            left = round(x + across * math.cos(turn)) - 1
            if 0 <= left < WIDTH - 3:
                self.box(left, round(y + down * math.sin(turn)) - 1, 3, 3, RED)


def bench() -> Frame:
    """The bench without rings."""
    frame = Frame()
    frame.box(116, 18, 92, 54, GREY)
    frame.box(118, 20, 88, 50, WHITE)
    frame.box(128, 32, 46, 4, GREY)
    frame.box(128, 44, 30, 4, GREY)
    frame.box(20, 126, 280, 12, WOOD)
    frame.box(36, 138, 10, 34, WOOD)
    frame.box(274, 138, 10, 34, WOOD)
    frame.box(40, 84, 54, 42, BOX)
    frame.box(50, 94, 34, 18, WHITE)
    frame.disc(162, 106, 19, TEAL)
    frame.disc(162, 106, 9, WHITE)
    frame.disc(310, 48, 14, SKIN)
    frame.box(290, 66, 30, 60, INK)
    return frame


def frames() -> Iterator[bytes]:
    """All pictures of the film."""
    still = bench().pixels
    for number in range(RATE * SECONDS):
        frame = Frame(bytearray(still))
        for begin, end, *place in RINGS:
            if begin <= number / RATE < end:
                frame.ring(*place)
        yield bytes(frame.pixels)


def tone(pitch: float, seconds: float) -> list[float]:
    """A sine that swells and fades, from -1 to 1."""
    count = round(seconds * SAMPLES)
    return [math.sin(2 * math.pi * pitch * n / SAMPLES) * math.sin(math.pi * n / count) for n in range(count)]


def write_sound(file: Path, samples: list[float]) -> None:
    """A WAV of eight bits."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(1)
        out.setframerate(SAMPLES)
        out.writeframes(bytes(round(128 + 90 * sample) for sample in samples))


def film_sound() -> list[float]:
    """Silence with a short note as each ring appears."""
    samples = [0.0] * (SECONDS * SAMPLES)
    for second, pitch in BLIPS:
        note = tone(pitch, 0.3)
        begin = round(second * SAMPLES)
        samples[begin : begin + len(note)] = note
    return samples


def two_tones() -> list[float]:
    """The second tone is two per cent higher than the first."""
    pause = [0.0] * round(PAUSE_SECONDS * SAMPLES)
    return tone(TONES[0], TONE_SECONDS) + pause + tone(TONES[1], TONE_SECONDS)


def write_film(ffmpeg: str) -> None:
    """VP9 and Opus, which QtMultimedia plays everywhere."""
    sound = FILM.with_suffix(".wav")
    write_sound(sound, film_sound())
    exact = ["-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1"]
    pictures = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{WIDTH}x{HEIGHT}", "-r", str(RATE), "-i", "-"]
    video = ["-c:v", "libvpx-vp9", "-b:v", "0", "-crf", "40", "-g", "20", "-pix_fmt", "yuv420p", "-threads", "1"]
    audio = ["-c:a", "libopus", "-b:a", "12k", "-ac", "1"]
    command = [ffmpeg, "-v", "error", "-y", *pictures, "-i", str(sound), *video, *audio, *exact, str(FILM)]
    subprocess.run(command, input=b"".join(frames()), check=True)
    sound.unlink()


def main() -> int:
    """Write both files beside the lessons."""
    write_sound(SOUND, two_tones())
    ffmpeg = shutil.which("ffmpeg")
    if ffmpeg is None:
        print("ffmpeg is not here: the film stays as it is.", file=sys.stderr)
        return 1
    write_film(ffmpeg)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
