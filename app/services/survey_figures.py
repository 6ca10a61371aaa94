"""How often each question was answered, for whoever edits them."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.questions import SurveyKind
from app.models import Answer, Question, Survey, SurveyVersion


def answer_counts(session: Session, kind: SurveyKind) -> dict[str, int]:
    """The number of answers to each question, by key, over all versions."""
    rows = session.execute(
        select(Question.key, func.count(Answer.submission_id))
        .join(Answer, Answer.question_id == Question.id)
        .join(SurveyVersion, SurveyVersion.id == Question.version_id)
        .join(Survey, Survey.id == SurveyVersion.survey_id)
        .where(Survey.kind == kind)
        .group_by(Question.key)
    )
    return {row[0]: row[1] for row in rows}
