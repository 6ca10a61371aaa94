"""What the field's words are sorted by: rivals, and themes with their words or by hand."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, ForeignKeyConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base


class Competitor(Base):
    """A rival that was in the picture; the list is the admin's."""

    __tablename__ = "competitors"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    #: The rivals named last are offered first.
    last_named_at: Mapped[datetime | None]
    retired_at: Mapped[datetime | None]
    #: The rival of whom this is another name.
    same_as_id: Mapped[int | None] = mapped_column(ForeignKey("competitors.id"))

    same_as: Mapped["Competitor | None"] = relationship(
        remote_side="Competitor.id", back_populates="other_names"
    )
    other_names: Mapped[list["Competitor"]] = relationship(
        back_populates="same_as", order_by="Competitor.name"
    )


class Theme(Base):
    """What several notes of the field are about, such as delivery times; the admin's list."""

    __tablename__ = "themes"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    #: What tells it; a word stands also for its longer forms.
    words: Mapped[list[str]] = mapped_column(JSON, default=list)
    created_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]


class ThemeTag(Base):
    """That a person put one answer of a field report under a theme, or under none."""

    __tablename__ = "theme_tags"
    __table_args__ = (
        UniqueConstraint("submission_id", "question_id"),
        ForeignKeyConstraint(
            ["submission_id", "question_id"],
            ["answers.submission_id", "answers.question_id"],
            ondelete="CASCADE",
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    submission_id: Mapped[int]
    question_id: Mapped[int]
    #: None: the word lists were wrong, it is none of the themes.
    theme_id: Mapped[int | None] = mapped_column(ForeignKey("themes.id"), index=True)
    tagged_by_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    tagged_at: Mapped[datetime]

    theme: Mapped[Theme | None] = relationship()
