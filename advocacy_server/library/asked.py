"""What somebody who uploads says of the files."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

_EXAMPLE: dict[str, Any] = {
    "files": [{"path": "metadata/timestamp.json", "length": 1_200, "sha256": "0" * 64}],
}


class FileSaid(BaseModel):
    """One file of the edition, by its path in the library."""

    model_config = ConfigDict(extra="forbid", strict=True)
    path: Annotated[str, Field(min_length=1, max_length=500)]
    length: Annotated[int, Field(ge=1)]
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class EditionSaid(BaseModel):
    """All of them."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra={"example": _EXAMPLE})
    files: Annotated[list[FileSaid], Field(min_length=1, max_length=20_000)]
