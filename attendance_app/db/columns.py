"""The column types of the schema, each a way one kind of value is stored on every database."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated, Any, TypeAlias
from uuid import UUID

from sqlalchemy import JSON, BigInteger, Date, Dialect, Integer, LargeBinary, String, Text, Uuid
from sqlalchemy.orm import mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine


class UtcInstant(TypeDecorator[datetime]):
    """An instant to the microsecond; only aware datetimes go in, UTC comes out.

    On SQLite the text ``2026-03-28T21:55:00.000000Z``: always 27 characters, so that the order of
    the text is the order of time and nobody has to guess a zone. A timestamp with time zone
    elsewhere.
    """

    impl = String(27)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The type this database stores."""
        if dialect.name == "postgresql":
            # Here: all of that dialect comes along, and where it is used it has come already.
            from sqlalchemy.dialects.postgresql import TIMESTAMP

            return dialect.type_descriptor(TIMESTAMP(timezone=True))
        return dialect.type_descriptor(String(27))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """From Python; raises ValueError for a naive datetime."""
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError("an instant without a time zone cannot be stored")
        utc = value.astimezone(UTC)
        if dialect.name == "postgresql":
            return utc
        return utc.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def process_result_value(
        self,
        value: Any,
        dialect: Dialect,  # noqa: ARG002  what comes back says itself what it is
    ) -> datetime | None:
        """To Python: aware, in UTC."""
        if value is None or isinstance(value, datetime):
            return value.astimezone(UTC) if value is not None else None
        return datetime.fromisoformat(value).astimezone(UTC)


Details: TypeAlias = dict[str, float | int | str]

# SQLite gives increasing keys of its own only to a column spelled INTEGER PRIMARY KEY.
_Key = BigInteger().with_variant(Integer, "sqlite")

Key = Annotated[int, mapped_column(_Key, primary_key=True, autoincrement=True)]
Reference = Annotated[int, mapped_column(_Key)]
Identifier = Annotated[UUID, mapped_column(Uuid)]
Instant = Annotated[datetime, mapped_column(UtcInstant)]
Day = Annotated[date, mapped_column(Date)]
Words = Annotated[str, mapped_column(Text)]
Code = Annotated[str, mapped_column(String(32))]
Digest = Annotated[str, mapped_column(String(64))]
Binary = Annotated[bytes, mapped_column(LargeBinary)]
Document = Annotated[Details, mapped_column(JSON)]
Structure = Annotated[dict[str, Any], mapped_column(JSON)]
