"""Where a person stands on a day: lawful on what basis and until when, work, travel, proof, next safe act.

It reads the case only; nothing is assumed beyond it. A stay whose stated end has passed is not taken to
have been extended: then the answer is "not known", with what would show it. The tone is plain: what holds
and what can be done, never what might be done to somebody.
"""

from zairyu.procedures.standing.answer import NextAct, Standing, Travel, Work
from zairyu.procedures.standing.place import standing

__all__ = ["NextAct", "Standing", "Travel", "Work", "standing"]
