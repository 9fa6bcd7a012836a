"""Video files give dated frames in order, drop what is late, and damaged ones say so."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from attendance_app.vision.frames import Frame, SourceError
from attendance_app.vision.pacing import Pacer
from attendance_app.vision.recordings import VideoFile

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def write_video(path: Path, frames: int = 20, frame_rate: float = 20.0) -> Path:
    """A real video whose picture n is grey of level 10 n."""
    writer = cv2.VideoWriter(
        str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"MJPG"), frame_rate, (64, 48)
    )
    assert writer.isOpened()
    for level in range(frames):
        writer.write(np.full((48, 64, 3), 10 * level, np.uint8))
    writer.release()
    return path


def read_all(source: VideoFile) -> list[Frame]:
    with source:
        return list(iter(source.read, None))


class FakeTime:
    """A clock that moves only when waited on, or by `advance`."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def monotonic(self) -> float:
        return self.now_s

    def wait(self, seconds: float) -> bool:
        self.now_s += seconds
        return False

    def pacer(self) -> Pacer:
        return Pacer(self.monotonic, self.wait)


def test_every_frame_comes_in_order_with_its_time(tmp_path: Path) -> None:
    video = VideoFile(write_video(tmp_path / "v.avi"), clock=lambda: NOON)
    frames = read_all(video)
    assert [f.index for f in frames] == list(range(20))
    assert [round(f.pixels.mean() / 10) for f in frames] == list(range(20))
    assert [f.time_s for f in frames] == pytest.approx([n / 20 for n in range(20)], abs=0.001)
    assert frames[0].pixels.shape == (48, 64, 3)
    assert frames[0].pixels.dtype == np.uint8
    assert (video.name, video.live, video.frame_rate) == ("v.avi", False, 20.0)


def test_taken_at_is_the_start_plus_the_videos_own_time(tmp_path: Path) -> None:
    frames = read_all(VideoFile(write_video(tmp_path / "v.avi"), clock=lambda: NOON))
    assert frames[0].taken_at == NOON
    assert frames[10].taken_at == NOON + timedelta(seconds=frames[10].time_s)


def test_frames_stay_as_they_were_when_later_ones_are_read(tmp_path: Path) -> None:
    """No buffer is shared between frames: they cross threads."""
    frames = read_all(VideoFile(write_video(tmp_path / "v.avi")))
    assert len({f.pixels.ctypes.data for f in frames}) == len(frames)


def test_it_begins_anew_when_opened_again(tmp_path: Path) -> None:
    video = VideoFile(write_video(tmp_path / "v.avi"))
    assert [f.index for f in read_all(video)] == [f.index for f in read_all(video)]


def test_a_real_clip_is_read_whole(data_dir: Path) -> None:
    frames = read_all(VideoFile(data_dir / "clips" / "arrive" / "A.mkv"))
    assert len(frames) == 58
    assert frames[0].pixels.shape == (480, 640, 3)
    assert frames[-1].time_s == pytest.approx(1.9, abs=0.01)


def test_a_real_animated_gif_plays_as_video(data_dir: Path) -> None:
    frames = read_all(VideoFile(data_dir / "clips" / "head-turns.gif"))
    assert len(frames) == 62
    assert frames[-1].time_s == pytest.approx(5.08, abs=0.01)


def test_a_variable_frame_rate_keeps_the_files_own_pace(tmp_path: Path) -> None:
    path = tmp_path / "uneven.gif"
    pictures = [Image.new("RGB", (32, 32), c) for c in ("red", "green", "blue", "white")]
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=[40, 500, 120, 80])
    times = [f.time_s for f in read_all(VideoFile(path))]
    assert times == pytest.approx([0, 0.04, 0.54, 0.66], abs=0.011)


def test_names_may_have_any_characters(tmp_path: Path) -> None:
    """Percent signs and colons mean something to video libraries, not to people."""
    for name in ("Zoë 北京 😀.avi", "100%03d.avi", "file:concat.avi"):
        try:
            video = write_video(tmp_path / "plain.avi").rename(tmp_path / name)
        except OSError:
            continue  # Windows forbids the colon
        assert len(read_all(VideoFile(video))) == 20


def test_a_name_outside_the_code_page_is_read_through_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Windows needs works wherever Python can open the file."""
    video = VideoFile(write_video(tmp_path / "v.avi").rename(tmp_path / "北京.avi"))
    direct = video._capture_of
    monkeypatch.setattr(video, "_capture_of", lambda **_: direct(through_python=True))
    assert len(read_all(video)) == 20


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"not a video at all " * 99, "cannot be read as a video"),
        (bytes(4096), "cannot be read as a video"),
    ],
)
def test_what_is_no_video_is_refused_in_words(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "broken.mp4"
    path.write_bytes(content)
    with pytest.raises(SourceError, match=reason) as caught:
        VideoFile(path).open()
    assert "broken.mp4" in str(caught.value)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.mp4", tmp_path):
        with pytest.raises(SourceError, match="no video file"):
            VideoFile(path).open()


def test_a_video_with_no_readable_picture_is_refused_when_opened(
    tmp_path: Path, data_dir: Path
) -> None:
    """Its container is whole, every picture in it is not."""
    data = bytearray((data_dir / "clips" / "arrive" / "A.mkv").read_bytes())
    data[5000::37] = bytes((7 * b + 3) & 255 for b in data[5000::37])
    path = tmp_path / "scrambled.mkv"
    path.write_bytes(data)
    with pytest.raises(SourceError, match="damaged"):
        VideoFile(path).open()


def test_a_video_cut_short_gives_what_is_there_and_ends(tmp_path: Path, data_dir: Path) -> None:
    data = (data_dir / "clips" / "arrive" / "A.mkv").read_bytes()
    path = tmp_path / "cut.mkv"
    path.write_bytes(data[: len(data) // 2])
    assert 5 <= len(read_all(VideoFile(path))) < 58


def harmed(clip: Path, folder: Path, begin: float, end: float) -> Path:
    """A copy of a clip with zeros from one share of it to another; cut where that is its end."""
    data = bytearray(clip.read_bytes())
    places = slice(int(begin * len(data)), int(end * len(data)))
    data[places] = b"" if end == 1 else bytes(places.stop - places.start)
    path = folder / f"harmed{clip.suffix}"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(("begin", "end"), [(0.5, 1), (0.8, 1), (0.4, 0.6), (0.3, 0.35)])
@pytest.mark.parametrize("clip", ["enroll/C", "arrive/A"])
def test_a_video_that_stops_early_says_when_and_of_how_much(
    clip: str, begin: float, end: float, tmp_path: Path, data_dir: Path
) -> None:
    video = VideoFile(harmed(data_dir / "clips" / f"{clip}.mkv", tmp_path, begin, end))
    frames = read_all(video)
    stopped, whole = re.findall(r"([0-9.]+) s", video.shortfall)
    assert float(stopped) == pytest.approx(frames[-1].time_s + 1 / 30, abs=0.051)
    assert float(whole) == {"enroll/C": 3.6, "arrive/A": 1.9}[clip]
    assert "harmed.mkv" in video.shortfall
    assert "copy or record it again" in video.shortfall


def test_a_whole_video_says_nothing_of_the_kind(data_dir: Path) -> None:
    """Some of these headers count a frame more than there is."""
    clips = sorted((data_dir / "clips").rglob("*.*"))
    assert {clip.suffix for clip in clips} == {".mkv", ".gif"}
    for clip in clips:
        video = VideoFile(clip)
        assert read_all(video)
        assert video.shortfall == ""


def test_that_it_stopped_early_is_known_at_the_end_only_and_forgotten_when_opened_again(
    tmp_path: Path, data_dir: Path
) -> None:
    whole = data_dir / "clips" / "arrive" / "A.mkv"
    path = harmed(whole, tmp_path, 0.5, 1)
    video = VideoFile(path)
    with video:
        video.read()
        assert video.shortfall == ""
    read_all(video)
    assert video.shortfall != ""
    path.write_bytes(whole.read_bytes())
    read_all(video)
    assert video.shortfall == ""


def test_a_recording_that_is_stopped_did_not_stop_early(tmp_path: Path) -> None:
    pacer = Pacer(lambda: 0.0)
    video = VideoFile(write_video(tmp_path / "v.avi"), realtime=True, pacer=pacer)
    with video:
        video.interrupt()
        assert video.read() is None
        assert video.shortfall == ""


@pytest.mark.parametrize("seed", range(8))
def test_a_damaged_video_is_read_or_refused_but_never_hangs(
    tmp_path: Path, data_dir: Path, seed: int
) -> None:
    """The test's time limit is what catches a hang."""
    random = np.random.default_rng(seed)
    data = bytearray((data_dir / "clips" / "arrive" / "B.mkv").read_bytes())
    for place in random.integers(0, len(data), 40):
        data[place] = int(random.integers(0, 256))
    path = tmp_path / "damaged.mkv"
    path.write_bytes(data)
    try:
        times = [f.time_s for f in read_all(VideoFile(path))]
    except SourceError:
        return
    assert times == sorted(times)


def test_pictures_larger_than_photos_may_be_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("attendance_app.vision.recordings.MAXIMUM_PIXELS", 1000)
    with pytest.raises(SourceError, match="too large"):
        VideoFile(write_video(tmp_path / "v.avi")).open()


def test_reading_a_closed_file_is_refused(tmp_path: Path) -> None:
    video = VideoFile(write_video(tmp_path / "v.avi"))
    read_all(video)
    video.close()
    with pytest.raises(SourceError, match="closed"):
        video.read()


def test_in_real_time_each_frame_waits_until_it_is_due(tmp_path: Path) -> None:
    time = FakeTime()
    video = VideoFile(write_video(tmp_path / "v.avi"), realtime=True, pacer=time.pacer())
    with video:
        for n in range(20):
            frame = video.read()
            assert frame is not None
            assert frame.index == n
            assert time.now_s == pytest.approx(100 + n / 20, abs=0.001)
        assert video.read() is None


def test_in_real_time_a_late_reader_gets_the_newest_frame(tmp_path: Path) -> None:
    """What it has missed is dropped and leaves a gap in the numbers, like a camera's."""
    time = FakeTime()
    video = VideoFile(write_video(tmp_path / "v.avi"), realtime=True, pacer=time.pacer())
    with video:
        video.read()
        time.now_s += 0.5
        frame = video.read()
        assert frame is not None
        assert frame.index in (9, 10)


def test_in_real_time_a_computer_slower_than_the_video_still_gets_frames(tmp_path: Path) -> None:
    """Each frame read makes the clock leap; skipping must not chase it to the end."""
    time = FakeTime()

    def late_clock() -> float:
        time.now_s += 0.3
        return time.now_s

    pacer = Pacer(late_clock, time.wait)
    frames = read_all(VideoFile(write_video(tmp_path / "v.avi"), realtime=True, pacer=pacer))
    assert len(frames) >= 2


def test_a_wait_for_a_frame_can_be_interrupted(tmp_path: Path) -> None:
    pacer = Pacer(lambda: 0.0)
    video = VideoFile(write_video(tmp_path / "v.avi"), realtime=True, pacer=pacer)
    with video:
        assert video.read() is not None
        video.interrupt()
        assert video.read() is None
